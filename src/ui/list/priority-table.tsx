import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { dataBasisOf } from '../../state/data-basis.ts';
import { listWords } from '../../text/list-words.ts';
import { fill, say } from '../../text/say.ts';
import { formatNumber } from '../../format/number.ts';
import { ColumnHeading } from './column-heading.tsx';
import { ListRow } from './list-row.tsx';
import type { AreaRow, Scene } from '../../state/scene.ts';
import type { Localized } from '../../model/localized.ts';
import type { SortKey } from '../../state/view.ts';

interface PriorityTableProps {
  readonly scene: Scene;
  readonly onSort: (sort: SortKey) => void;
  readonly onPin: (id: string) => void;
  readonly onHover: (position: number | null) => void;
}

/** The first rows follow a drag in the same frame; the rest of a long table follows as soon as the browser has time. */
const IMMEDIATE_ROWS = 24;

function useProgressiveRows(listed: readonly AreaRow[]): readonly AreaRow[] {
  const late = useDeferredValue(listed);
  return useMemo(() => (late === listed ? listed : [...listed.slice(0, IMMEDIATE_ROWS), ...restOf(late, listed)]), [late, listed]);
}

function restOf(late: readonly AreaRow[], listed: readonly AreaRow[]): readonly AreaRow[] {
  const shown = new Set(listed.slice(0, IMMEDIATE_ROWS).map((row) => row.id));
  return late.filter((row) => !shown.has(row.id));
}

/** The priority list as a real table: every area of the map, the same values, classes, ranks and marks. */
export function PriorityTable({ scene, onSort, onPin, onHover }: PriorityTableProps): ReactNode {
  const { view, city, rows, listed, shown } = scene;
  const { language, list } = view;
  const isIndex = view.subject.kind !== 'indicator';
  const visible = useProgressiveRows(listed);
  const marks = useMemo(() => new Map<string, Localized>(city.marks.map((mark) => [mark.id, mark.title])), [city]);
  const heading = { choice: list, language, onSort };
  return (
    <table className="priority-table">
      <caption>
        {say(fill(listWords.caption, { shown: formatNumber(listed.length, language), all: formatNumber(rows.length, language) }), language)}
      </caption>
      <thead>
        <tr>
          <ColumnHeading {...heading} sort="rank" title={listWords.rank} help={listWords.rankHelp} numeric />
          <ColumnHeading {...heading} sort="name" title={listWords.area} />
          <ColumnHeading {...heading} sort="value" title={isIndex ? listWords.score : shown.title} help={listWords.scoreHelp} numeric />
          <ColumnHeading {...heading} sort="population" title={listWords.population} numeric />
          <ColumnHeading {...heading} sort="coverage" title={listWords.dataBasis} help={listWords.dataBasisHelp} />
          <ColumnHeading {...heading} sort="plans" title={listWords.plans} />
        </tr>
      </thead>
      <tbody>
        {visible.map((row) => (
          <ListRow
            key={row.id}
            row={row}
            unit={shown.unit}
            basis={dataBasisOf(scene, row)}
            isIndex={isIndex}
            marks={row.marks.flatMap((id) => marks.get(id) ?? [])}
            listIsComplete={city.programmesComplete}
            pinned={view.pinned === row.id}
            language={language}
            onPin={onPin}
            onHover={onHover}
          />
        ))}
      </tbody>
    </table>
  );
}
