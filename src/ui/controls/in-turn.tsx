import { Children, useEffect, useState, type ReactNode } from 'react';
import { afterFrame } from './after-frame.ts';

/**
 * Its children a few at a time, a frame after the other: what is read first is there first, and no single frame has to lay out all of it.
 * Children that were shown stay shown.
 */
export function InTurn({ children, first, step }: { readonly children: ReactNode; readonly first: number; readonly step: number }): ReactNode {
  const all = Children.toArray(children);
  const [shown, setShown] = useState(first);
  const isWhole = shown >= all.length;
  useEffect(() => (isWhole ? undefined : afterFrame(() => setShown(shown + step))), [isWhole, shown, step]);
  return all.slice(0, shown);
}
