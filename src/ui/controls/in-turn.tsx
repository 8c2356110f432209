import { Children, useEffect, useState, type ReactNode } from 'react';
import { afterFrame } from './after-frame.ts';

interface InTurnProps {
  readonly children: ReactNode;
  /** How many are shown at once. */
  readonly first: number;
  /** How many more come with each frame. */
  readonly step: number;
  /** Called once all are shown. */
  readonly onWhole?: () => void;
}

/**
 * Its children a few at a time, a frame after the other: what is read first is there first, and no single frame has to lay out all of it.
 * Children that were shown stay shown.
 */
export function InTurn({ children, first, step, onWhole }: InTurnProps): ReactNode {
  const all = Children.toArray(children);
  const [shown, setShown] = useState(first);
  const isWhole = shown >= all.length;
  useEffect(() => (isWhole ? onWhole?.() : afterFrame(() => setShown(shown + step))), [isWhole, shown, step, onWhole]);
  return all.slice(0, shown);
}
