import { memo, type ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber, formatScore } from '../../format/number.ts';
import { listWords } from '../../text/list-words.ts';
import { say } from '../../text/say.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import { planSummary } from './plan-summary.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { AreaRow } from '../../state/scene.ts';

interface ListRowProps {
  readonly row: AreaRow;
  readonly unit: string | null;
  readonly basis: Localized | null;
  readonly isIndex: boolean;
  readonly marks: readonly Localized[];
  readonly listIsComplete: boolean;
  readonly pinned: boolean;
  readonly language: Language;
  readonly onPin: (id: string) => void;
  readonly onHover: (position: number | null) => void;
}

/** One area of the list: the same figures, class and marks as on the map. */
export const ListRow = memo(function ListRow(props: ListRowProps): ReactNode {
  const { row, unit, basis, isIndex, marks, listIsComplete, pinned, language, onPin, onHover } = props;
  return (
    <tr
      className={pinned ? 'is-pinned' : undefined}
      aria-current={pinned ? 'true' : undefined}
      data-area={row.id}
      onPointerEnter={() => onHover(row.position)}
      onPointerLeave={() => onHover(null)}
    >
      <td className="numeric rank-cell">{row.rank === null ? '–' : formatNumber(row.rank, language)}</td>
      <th scope="row">
        <button type="button" className="row-button" onClick={() => onPin(row.id)}>
          {row.label}
        </button>
        {marks.map((mark) => (
          <span key={mark.da} className="mark">
            {say(mark, language)}
          </span>
        ))}
      </th>
      <td className="numeric value-cell">
        <ClassSwatch classIndex={row.classIndex} />
        {isIndex && row.value !== null ? formatScore(row.value, language) : null}
        {isIndex && row.value === null ? say(listWords.notScored, language) : null}
        {isIndex ? null : formatFigure(row.value, unit ?? '', language)}
      </td>
      <td className="numeric">{row.population === null ? '–' : formatNumber(row.population, language, { decimals: 0 })}</td>
      <td>{basis === null ? '–' : say(basis, language)}</td>
      <td className="plans-cell">{say(planSummary(row.plans, listIsComplete), language)}</td>
    </tr>
  );
});
