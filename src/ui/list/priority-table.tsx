import { useDeferredValue, useMemo, useRef, type ReactNode } from 'react';
import { groupedRows } from '../../state/certainty/certainty-groups.ts';
import { cellsOf } from '../../state/list/list-cells.ts';
import { columnHelp, isNumberColumn } from '../../state/list/list-columns.ts';
import { columnTitles } from '../../text/list-column-words.ts';
import { listWords } from '../../text/list-words.ts';
import { fill, say } from '../../text/say.ts';
import { formatNumber } from '../../format/number.ts';
import { useWholeRankSpans } from '../rank-span/use-rank-spans.ts';
import { ColumnHeading } from './column-heading.tsx';
import { GroupHeading } from './group-heading.tsx';
import { ListRow } from './list-row.tsx';
import { SpanHeading } from './span-heading.tsx';
import type { Listed } from './use-listed.ts';
import { useProgressiveRows } from './progressive-rows.ts';
import { useLaidOutRows } from './use-laid-out-rows.ts';
import type { ListColumn } from '../../model/list-column.ts';
import type { Scene } from '../../state/scene.ts';
import type { SortKey } from '../../state/view.ts';

/** Columns that always stand there: rank, area, figure. */
const FIXED_COLUMNS = 3;

interface PriorityTableProps {
  readonly scene: Scene;
  readonly listed: Listed;
  readonly onSort: (sort: SortKey) => void;
  readonly onPin: (id: string) => void;
  readonly onHover: (position: number | null) => void;
}

/**
 * The priority list as a real table: every area of the map, the same values, classes, ranks and marks, and the columns that were chosen. Its rows are
 * laid out one by one, and while it changes only those in view (see list.css); the roles say again what browsers may forget of a table whose rows are boxes.
 */
export function PriorityTable({ scene, listed: { rows, columns, facts }, onSort, onPin, onHover }: PriorityTableProps): ReactNode {
  const { view, city, shown } = scene;
  const { language, list } = view;
  const isIndex = view.subject.kind !== 'indicator';
  const visible = useProgressiveRows(rows);
  // Every row has a span: they are worked out in slices, between which the page answers.
  const { robustness, result } = useDeferredValue(useWholeRankSpans());
  const groups = useMemo(() => groupedRows(visible, list, isIndex ? (scene.result?.rank ?? null) : null, robustness), [visible, list, isIndex, scene.result, robustness]);
  const cells = cellsOf(scene, columns, facts, robustness);
  const body = useRef<HTMLTableSectionElement>(null);
  useLaidOutRows(body, groups);
  return (
    <table role="table" className="priority-table" data-spans={result === scene.result ? 'here' : 'behind'}>
      <caption>
        {say(fill(listWords.caption, { shown: formatNumber(rows.length, language), all: formatNumber(scene.rows.length, language) }), language)}
      </caption>
      <TableHead scene={scene} columns={columns} onSort={onSort} />
      <tbody ref={body} role="rowgroup">
        {groups.flatMap(({ group, rows: inGroup }) => [
          group === null ? null : <GroupHeading key={`group ${inGroup[0]?.id}`} group={group} columns={FIXED_COLUMNS + columns.length} language={language} />,
          ...inGroup.map((row) => (
            <ListRow
              key={row.id}
              row={row}
              isInGroup={group !== null}
              classWord={scene.legend.names?.[row.classIndex]?.short[language] ?? null}
              shown={shown}
              isIndex={isIndex}
              columns={columns}
              cells={cells(row)}
              city={city}
              overlays={view.overlays}
              pinned={view.pinned === row.id}
              language={language}
              onPin={onPin}
              onHover={onHover}
            />
          )),
        ])}
      </tbody>
    </table>
  );
}

interface TableHeadProps {
  readonly scene: Scene;
  readonly columns: readonly ListColumn[];
  readonly onSort: (sort: SortKey) => void;
}

function TableHead({ scene, columns, onSort }: TableHeadProps): ReactNode {
  const { view, shown } = scene;
  const heading = { choice: view.list, language: view.language, onSort };
  return (
    <thead role="rowgroup">
      <tr role="row">
        <ColumnHeading {...heading} sort="rank" title={listWords.rank} help={listWords.rankHelp} numeric />
        <ColumnHeading {...heading} sort="name" title={listWords.area} />
        <ColumnHeading {...heading} sort="value" title={view.subject.kind === 'indicator' || shown.isDifference === true ? shown.title : listWords.score} help={shown.isDifference === true ? null : listWords.scoreHelp} numeric />
        {columns.map((column) =>
          column === 'span' ? (
            <SpanHeading key={column} language={view.language} doubt={view.doubt} />
          ) : (
            <ColumnHeading key={column} {...heading} sort={column} title={columnTitles[column]} help={columnHelp(column, scene)} numeric={isNumberColumn(column)} />
          ),
        )}
      </tr>
    </thead>
  );
}
