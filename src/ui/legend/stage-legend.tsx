import type { ReactNode } from 'react';
import { legendWords } from '../../text/legend-words.ts';
import { useApp } from '../app-context.ts';
import { DirectionKey } from '../time/direction-key.tsx';
import { LegendClasses } from './legend-classes.tsx';
import './legend.css';

/** The legend for reading alone: what the colours mean, and no way to set them otherwise. */
export function StageLegend(): ReactNode {
  const { scene, say } = useApp();
  return (
    <section className="legend" aria-label={say(legendWords.title)}>
      <h2 className="legend-title">{say(scene.legend.title)}</h2>
      {scene.mode === 'direction' ? <DirectionKey /> : <LegendClasses />}
    </section>
  );
}
