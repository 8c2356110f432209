import { memo, type ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber, formatScore, formatShare } from '../../format/number.ts';
import { listWords } from '../../text/list-words.ts';
import { planWords } from '../../text/plan-words.ts';
import { fill, say } from '../../text/say.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import { marksOnArea } from '../../state/area/area-marks.ts';
import { plansInWords } from '../../state/plans/plans-in-words.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Language } from '../../model/localized.ts';
import type { AreaRow } from '../../state/scene.ts';

interface ListRowProps {
  readonly row: AreaRow;
  /** True among rows that cannot be told apart. */
  readonly isInGroup: boolean;
  /** `2–6`, `…` until it is known; `null`: none. */
  readonly span: string | null;
  /** What the class of the area is called; `null`: classes have no names. */
  readonly classWord: string | null;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly isIndex: boolean;
  readonly city: CityPackage;
  /** Ids of the overlays on the map: the row names the features that the area belongs to. */
  readonly overlays: readonly string[];
  /** Whether the share that plans cover stands with them. */
  readonly withCover: boolean;
  readonly listIsComplete: boolean;
  readonly pinned: boolean;
  readonly language: Language;
  readonly onPin: (id: string) => void;
  readonly onHover: (position: number | null) => void;
}

/** One area of the list: the same figures, class and marks as on the map. */
export const ListRow = memo(function ListRow(props: ListRowProps): ReactNode {
  const { row, isInGroup, span, classWord, unit, basis, isIndex, city, overlays, withCover, listIsComplete, pinned, language, onPin, onHover } = props;
  return (
    <tr
      role="row"
      className={[...(pinned ? ['is-pinned'] : []), ...(isInGroup ? ['is-in-group'] : [])].join(' ') || undefined}
      aria-current={pinned ? 'true' : undefined}
      data-area={row.id}
      onPointerEnter={() => onHover(row.position)}
      onPointerLeave={() => onHover(null)}
    >
      <td role="cell" data-column="rank" className="numeric rank-cell">{row.rank === null ? '–' : formatNumber(row.rank, language)}</td>
      <th role="rowheader" scope="row" data-column="name">
        <button type="button" className="row-button" onClick={() => onPin(row.id)}>
          {row.label}
        </button>
        {marksOnArea(city, overlays, row).map((mark) => (
          <span key={mark.id} className="mark">
            {say(mark.title, language)}
          </span>
        ))}
      </th>
      <td role="cell" data-column="value" className="numeric value-cell">
        <ClassSwatch classIndex={row.classIndex} />
        {isIndex && row.value !== null ? formatScore(row.value, language) : null}
        {isIndex && row.value === null ? say(listWords.notScored, language) : null}
        {isIndex ? null : formatFigure(row.value, unit ?? '', language)}
        {classWord === null ? null : <span className="row-class">{classWord}</span>}
      </td>
      <td role="cell" data-column="span" className="numeric span-cell">{span ?? '–'}</td>
      <td role="cell" data-column="population" className="numeric">{row.population === null ? '–' : formatNumber(row.population, language, { decimals: 0 })}</td>
      <td role="cell" data-column="coverage">{basis ?? '–'}</td>
      <td role="cell" data-column="plans" className="plans-cell">
        {say(plansInWords(row.plans, listIsComplete), language)}
        {withCover && row.plans.cover > 0 ? <span className="row-class">{say(fill(listWords.coverShare, { cover: formatShare(row.plans.cover, language) }), language)}</span> : null}
        {withCover && row.plans.expiring.length > 0 ? <span className="row-class">{say(planWords.expiring, language)}</span> : null}
      </td>
    </tr>
  );
});
