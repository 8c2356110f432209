import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { groupedRows } from '../../state/certainty/certainty-groups.ts';
import { dataBasisOf } from '../../state/area/data-basis.ts';
import { rankSpanAt, spanText } from '../../state/certainty/rank-span.ts';
import { listWords } from '../../text/list-words.ts';
import { fill, say } from '../../text/say.ts';
import { formatNumber } from '../../format/number.ts';
import { useWholeRankSpans } from '../rank-span/use-rank-spans.ts';
import { ColumnHeading } from './column-heading.tsx';
import { GroupHeading } from './group-heading.tsx';
import { ListRow } from './list-row.tsx';
import { SpanHeading } from './span-heading.tsx';
import { useProgressiveRows } from './progressive-rows.ts';
import type { Language } from '../../model/localized.ts';
import type { Robustness } from '../../model/robustness.ts';
import type { AreaRow, Scene } from '../../state/scene.ts';
import type { SortKey } from '../../state/view.ts';

/** Columns of the table. */
const COLUMNS = 7;

interface PriorityTableProps {
  readonly scene: Scene;
  readonly onSort: (sort: SortKey) => void;
  readonly onPin: (id: string) => void;
  readonly onHover: (position: number | null) => void;
}

/**
 * The priority list as a real table: every area of the map, the same values, classes, ranks and marks. Its rows are laid out one by one, and only those
 * in view (see list.css); the roles say again what browsers may forget of a table whose rows are boxes.
 */
export function PriorityTable({ scene, onSort, onPin, onHover }: PriorityTableProps): ReactNode {
  const { view, city, rows, listed, shown } = scene;
  const { language, list } = view;
  const isIndex = view.subject.kind !== 'indicator';
  const visible = useProgressiveRows(listed);
  // Every row has a span: they are worked out in slices, between which the page answers.
  const { robustness, result } = useDeferredValue(useWholeRankSpans());
  const groups = useMemo(() => groupedRows(visible, list, isIndex ? (scene.result?.rank ?? null) : null, robustness), [visible, list, isIndex, scene.result, robustness]);
  const heading = { choice: list, language, onSort };
  return (
    <table role="table" className="priority-table" data-spans={result === scene.result ? 'here' : 'behind'}>
      <caption>
        {say(fill(listWords.caption, { shown: formatNumber(listed.length, language), all: formatNumber(rows.length, language) }), language)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <ColumnHeading {...heading} sort="rank" title={listWords.rank} help={listWords.rankHelp} numeric />
          <ColumnHeading {...heading} sort="name" title={listWords.area} />
          <ColumnHeading {...heading} sort="value" title={isIndex ? listWords.score : shown.title} help={listWords.scoreHelp} numeric />
          <SpanHeading language={language} doubt={view.doubt} />
          <ColumnHeading {...heading} sort="population" title={listWords.population} numeric />
          <ColumnHeading {...heading} sort="coverage" title={listWords.dataBasis} help={listWords.dataBasisHelp} />
          <ColumnHeading {...heading} sort="plans" title={listWords.plans} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {groups.flatMap(({ group, rows: inGroup }) => [
          group === null ? null : <GroupHeading key={`group ${inGroup[0]?.id}`} group={group} columns={COLUMNS} language={language} />,
          ...inGroup.map((row) => (
            <ListRow
              key={row.id}
              row={row}
              isInGroup={group !== null}
              span={spanOf(robustness, row, language)}
              classWord={scene.legend.names?.[row.classIndex]?.short[language] ?? null}
              unit={shown.unit}
              basis={dataBasisOf(scene, row)?.[language] ?? null}
              isIndex={isIndex}
              city={city}
              overlays={view.overlays}
              withCover={scene.mode === 'cover'}
              listIsComplete={city.programmesComplete}
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

/** The rank span in a word, `…` until it is known; `null` where the area has none. */
function spanOf(robustness: Robustness | null, { rank, position }: AreaRow, language: Language): string | null {
  if (robustness === null && rank !== null) return '…';
  const span = robustness === null || rank === null ? null : rankSpanAt(robustness, position);
  return span === null ? null : spanText(span, language);
}
