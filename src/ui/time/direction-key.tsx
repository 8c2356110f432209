import type { ReactNode } from 'react';
import { useClassColours } from '../legend/use-class-colours.ts';
import { LegendReasons } from '../legend/legend-classes.tsx';
import { useApp } from '../app-context.ts';
import { DirectionMatrix } from './direction-matrix.tsx';

/** In place of a list of twelve classes: the matrix, and what stands in no cell. */
export function DirectionKey(): ReactNode {
  const { scene } = useApp();
  useClassColours(scene);
  return (
    <>
      <DirectionMatrix />
      <ul className="legend-classes">
        <LegendReasons />
      </ul>
    </>
  );
}
