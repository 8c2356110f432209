import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { CertaintyKey } from '../certainty/certainty-key.tsx';
import { CoverKey } from './cover-key.tsx';

/** Under classes that have names: what the names mean. */
export const ModeKey = (): ReactNode => (useApp().scene.mode === 'cover' ? <CoverKey /> : <CertaintyKey />);
