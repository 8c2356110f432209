import { useMemo } from 'react';
import { figuresAtLevels } from '../../state/side-by-side/level-figures.ts';
import { sideBySide, type SideBySide } from '../../state/side-by-side/side-columns.ts';
import { useApp } from '../app-context.ts';

/** The figures of every level as the page sees them: worked out once, whoever asks. */
export const figuresAt = figuresAtLevels();

/** Everything that is kept in the view, in columns. */
export function useSide(): SideBySide {
  const { scene } = useApp();
  return useMemo(() => sideBySide(scene, figuresAt), [scene]);
}
