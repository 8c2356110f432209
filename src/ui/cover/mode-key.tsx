import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { CertaintyKey } from '../certainty/certainty-key.tsx';
import { ChangeKey } from '../time/change-key.tsx';
import { DirectionKey } from '../time/direction-key.tsx';
import { CoverKey } from './cover-key.tsx';

/** Under classes that have names: what the names mean. */
export function ModeKey(): ReactNode {
  const { mode } = useApp().scene;
  if (mode === 'change') return <ChangeKey />;
  if (mode === 'direction') return <DirectionKey />;
  return mode === 'cover' ? <CoverKey /> : <CertaintyKey />;
}
