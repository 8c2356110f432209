import type { ReactNode } from 'react';
import type { SideColumn } from '../../state/side-by-side/side-columns.ts';

const R = 9;

/** The mark of a column in table and charts: shape by kind, letter by column, so that no colour is needed. */
export const SideMark = ({ column }: { readonly column: SideColumn }): ReactNode => (
  <svg className="side-mark" viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true" focusable="false">
    <MarkShape column={column} x={0} y={0} />
  </svg>
);

/** The same within a drawing, around a point. */
export function MarkShape({ column: { kind, letter }, x, y }: { readonly column: Pick<SideColumn, 'kind' | 'letter'>; readonly x: number; readonly y: number }): ReactNode {
  return (
    <g className={`side-shape is-${kind}`} transform={`translate(${x} ${y})`}>
      {kind === 'own' || kind === 'city' ? <rect x={kind === 'own' ? -R : -R + 1} y={-R} width={kind === 'own' ? 2 * R : 2 * R - 2} height={2 * R} rx={kind === 'own' ? 2 : 0} /> : <circle r={R} />}
      <text textAnchor="middle" y="4">
        {letter}
      </text>
    </g>
  );
}
