import { memo, type ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { listWords } from '../../text/list-words.ts';
import { say } from '../../text/say.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import { marksOnArea } from '../../state/area/area-marks.ts';
import { isNumberColumn } from '../../state/list/list-columns.ts';
import { shownFigure } from '../../state/shown-figure.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { ListColumn } from '../../model/list-column.ts';
import type { Language } from '../../model/localized.ts';
import type { AreaRow, ShownColumn } from '../../state/scene.ts';
import '../controls/link-button.css';

interface ListRowProps {
  readonly row: AreaRow;
  /** True among rows that cannot be told apart. */
  readonly isInGroup: boolean;
  /** What the class of the area is called; `null`: classes have no names. */
  readonly classWord: string | null;
  readonly shown: ShownColumn;
  readonly isIndex: boolean;
  readonly columns: readonly ListColumn[];
  /** In the order of the columns. */
  readonly cells: readonly string[];
  readonly city: CityPackage;
  /** Ids of the overlays on the map: the row names the features that the area belongs to. */
  readonly overlays: readonly string[];
  readonly pinned: boolean;
  readonly language: Language;
  readonly onPin: (id: string) => void;
  readonly onHover: (position: number | null) => void;
}

/** One area of the list: the same figures, class and marks as on the map. */
export const ListRow = memo(function ListRow(props: ListRowProps): ReactNode {
  const { row, isInGroup, classWord, shown, isIndex, columns, cells, city, overlays, pinned, language, onPin, onHover } = props;
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
        {row.value !== null ? shownFigure(shown, row.value, language) : null}
        {isIndex && row.value === null ? say(listWords.notScored, language) : null}
        {!isIndex && row.value === null ? formatFigure(null, '', language) : null}
        {classWord === null ? null : <span className="row-class">{classWord}</span>}
      </td>
      {columns.map((column, i) => (
        <td key={column} role="cell" data-column={column} className={isNumberColumn(column) ? `numeric ${column}-cell` : `${column}-cell`}>
          {cells[i]}
        </td>
      ))}
    </tr>
  );
}, isSameRow);

/** Cells are made anew with every scene: what they say decides whether a row is drawn again. */
function isSameRow({ cells, ...before }: ListRowProps, { cells: cellsNow, ...now }: ListRowProps): boolean {
  const isSame = (Object.keys(now) as (keyof typeof now)[]).every((name) => Object.is(before[name], now[name]));
  return isSame && cells.length === cellsNow.length && cells.every((cell, i) => cell === cellsNow[i]);
}
