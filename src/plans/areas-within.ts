import type { AreaGeometry } from '../model/geometry.ts';
import type { Level } from '../model/level.ts';
import { boxesMeet, planeShape } from './equal-area-plane.ts';
import { overlay } from './overlay.ts';

/** An area is within a border where at least this share of its ground is. */
export const WITHIN_FROM = 0.5;

/**
 * Areas of a level with at least half of their ground (square metres on the sphere, `overlay`) within a shape, as positions in the level's order.
 * An area is in as a whole or not at all: its figures are never divided. Areas without geometry are in nothing.
 */
export function areasWithin({ geometries }: Pick<Level, 'geometries'>, shape: AreaGeometry): readonly number[] {
  const border = planeShape([shape]);
  return (geometries ?? []).flatMap((geometry, position) => {
    if (geometry === null) return [];
    const ground = planeShape([geometry]);
    if (!boxesMeet(border.box, ground.box)) return [];
    const faces = overlay(ground, [border]);
    const total = faces.reduce((sum, { size }) => sum + size, 0);
    const inside = faces.reduce((sum, { members, size }) => sum + (members.length > 0 ? size : 0), 0);
    return total > 0 && inside >= WITHIN_FROM * total ? [position] : [];
  });
}
