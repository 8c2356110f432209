import { useMemo, type ReactNode } from 'react';
import { cellText } from '../../state/side-by-side/side-cell-text.ts';
import type { SideBySide, SideColumn } from '../../state/side-by-side/side-columns.ts';
import { sideGroups, type SideGroup, type SideRow } from '../../state/side-by-side/side-rows.ts';
import { lowerFirst } from '../../state/sentence.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { SideMark } from './side-mark.tsx';

/** Every figure of every column: value, year, place at the area's own level, and why there is none. */
export function SideTable({ side }: { readonly side: SideBySide }): ReactNode {
  const { say } = useApp();
  const groups = useMemo(() => sideGroups(side), [side]);
  const { columns } = side;
  const city = columns.find(({ kind }) => kind === 'city');
  return (
    <section>
      <h3>{say(words.table)}</h3>
      {city === undefined ? null : <p className="note">{say(fill(words.tableHelp, { level: lowerFirst(city.level.title) }))}</p>}
      {/* A scrolling part must be reached by keys. */}
      <div className="side-scroll" role="region" aria-label={say(words.table)} tabIndex={0}>
        <table className="side-table">
          <caption className="visually-hidden">{say(words.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.figure)}</th>
              {columns.map((column) => (
                <th key={column.letter} scope="col" className="numeric" data-side={column.kind}>
                  <ColumnHead column={column} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Group key={group.title.en} group={group} columns={columns} />
          ))}
        </table>
      </div>
    </section>
  );
}

function ColumnHead({ column }: { readonly column: SideColumn }): ReactNode {
  const { say } = useApp();
  const { kind, level, name } = column;
  const detail = kind === 'city' ? fill(words.cityOf, { level: lowerFirst(level.title) }) : level.title;
  return (
    <>
      <SideMark column={column} />
      <span className="side-head-name">{say(name)}</span>
      <span className="side-detail">{say(detail)}</span>
    </>
  );
}

function Group({ group: { title, rows }, columns }: { readonly group: SideGroup; readonly columns: readonly SideColumn[] }): ReactNode {
  const { say } = useApp();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length + 1} className="side-group">
          {say(title)}
        </th>
      </tr>
      {rows.map((row) => (
        <Row key={`${row.kind} ${row.id ?? ''}`} row={row} columns={columns} />
      ))}
    </tbody>
  );
}

function Row({ row, columns }: { readonly row: SideRow; readonly columns: readonly SideColumn[] }): ReactNode {
  const { say, language } = useApp();
  return (
    <tr data-row={row.kind} data-figure={row.id ?? undefined}>
      <th scope="row">{say(row.title)}</th>
      {columns.map((column, i) => {
        const cell = row.cells[i] ?? null;
        const { figure, detail } = cellText(row, column, cell, language);
        return (
          <td key={column.letter} className={(cell?.value ?? null) === null ? 'numeric side-none' : 'numeric'}>
            <span className="side-figure">{figure}</span>
            {detail === '' ? null : <span className="side-detail">{detail}</span>}
          </td>
        );
      })}
    </tr>
  );
}
