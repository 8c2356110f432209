import { useCallback, type ReactNode } from 'react';
import { startsDescending } from '../../state/list/list-columns.ts';
import { listWords } from '../../text/list-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { UncoveredNote } from '../starters/uncovered-note.tsx';
import { ExportBar } from './export-bar.tsx';
import { ListFilters } from './list-filters.tsx';
import { ListPanels } from './list-panels.tsx';
import { useCompactList } from './use-compact-list.ts';
import { useListed } from './use-listed.ts';
import { PriorityTable } from './priority-table.tsx';
import type { SortKey } from '../../state/view.ts';
import './list.css';

/** The priority list itself: table, filters, export. */
export function PriorityList(): ReactNode {
  const { scene, actions, hover, say, width } = useApp();
  const isCompact = useCompactList();
  const { list } = scene.view;
  const room = width === 'narrow' ? 'narrow' : 'wide';
  const listed = useListed(scene, room);
  const sortBy = (sort: SortKey): void => {
    actions.setList({ sort, descending: sort === list.sort ? !list.descending : startsDescending(sort) });
  };
  // One function for all rows and renders: a row that did not change is not drawn again.
  const hoverRow = useCallback((position: number | null) => hover.setState({ position, from: position === null ? null : 'list' }), [hover]);
  const filters = (
    <>
      <ListFilters scene={scene} onChange={actions.setList} />
      <ListPanels columns={listed.columns} />
    </>
  );
  return (
    <section className="priority-list" aria-label={say(listWords.title)} id="priority-list">
      {isCompact ? (
        <Fold summary={say(listWords.tools)}>
          <div className="list-tools">
            {filters}
            <ExportBar />
          </div>
        </Fold>
      ) : (
        <div className="list-tools">{filters}</div>
      )}
      <UncoveredNote />
      {scene.listed.length === 0 ? (
        <p className="empty">{say(listWords.none)}</p>
      ) : (
        <section className="table-scroll" tabIndex={0} aria-label={say(listWords.table)}>
          <PriorityTable scene={scene} listed={listed} onSort={sortBy} onPin={actions.pin} onHover={hoverRow} />
        </section>
      )}
    </section>
  );
}
