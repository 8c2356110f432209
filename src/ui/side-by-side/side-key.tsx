import type { ReactNode } from 'react';
import type { SideColumn } from '../../state/side-by-side/side-columns.ts';
import { useApp } from '../app-context.ts';
import { SideMark } from './side-mark.tsx';

/** Which mark is which area. */
export function SideKey({ columns }: { readonly columns: readonly SideColumn[] }): ReactNode {
  const { say } = useApp();
  return (
    <ul className="side-key">
      {columns.map((column) => (
        <li key={column.letter}>
          <SideMark column={column} /> <span className="visually-hidden">{column.letter}</span> {say(column.name)}
        </li>
      ))}
    </ul>
  );
}
