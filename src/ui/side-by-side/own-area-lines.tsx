import { useMemo, type ReactNode } from 'react';
import { ownAreaLines } from '../../state/side-by-side/own-area-text.ts';
import { pooledOwn } from '../../state/side-by-side/own-area.ts';
import type { OwnArea } from '../../state/side-by-side/side-choice.ts';
import { useApp } from '../app-context.ts';
import { figuresAt } from './use-side.ts';

/** What an own area is made of and what comes of it. */
export function OwnAreaLines({ own }: { readonly own: OwnArea }): ReactNode {
  const { scene, say } = useApp();
  const ground = figuresAt(scene, own.level);
  const lines = useMemo(() => (ground === null ? [] : ownAreaLines(pooledOwn(own, ground), ground)), [own, ground]);
  return (
    <div className="own-area-lines" role="status">
      {lines.map((line) => (
        <p key={line.en}>{say(line)}</p>
      ))}
    </div>
  );
}
