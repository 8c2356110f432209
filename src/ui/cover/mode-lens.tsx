import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { CertaintyLens } from '../certainty/certainty-lens.tsx';
import { ChangeLens, DirectionLens } from '../time/change-lens.tsx';
import { CoverLens } from './cover-lens.tsx';

/** What scenes are seen through while the map shows something else than need. */
export function ModeLens(): ReactNode {
  const { mapMode } = useApp().scene.view;
  if (mapMode === 'need') return null;
  if (mapMode === 'change') return <ChangeLens />;
  if (mapMode === 'direction') return <DirectionLens />;
  return mapMode === 'cover' ? <CoverLens /> : <CertaintyLens />;
}
