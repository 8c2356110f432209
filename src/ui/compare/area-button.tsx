import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import '../controls/link-button.css';

/** An area's name, which pins it on both maps and outlines it while the pointer is over it. */
export function AreaButton({ position }: { readonly position: number }): ReactNode {
  const { scene, actions, hover } = useApp();
  const row = scene.rows[position];
  if (row === undefined) return null;
  const point = (at: number | null): void => hover.setState({ position: at, from: at === null ? null : 'list' });
  return (
    <button
      type="button"
      className="link-button"
      aria-pressed={scene.view.pinned === row.id}
      onClick={() => actions.pin(row.id)}
      onPointerEnter={() => point(position)}
      onPointerLeave={() => point(null)}
    >
      {row.name}
    </button>
  );
}
