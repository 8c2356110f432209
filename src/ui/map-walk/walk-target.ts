import { neighbourTowards } from '../../draw/neighbour-towards.ts';
import { neighbourGraph, type NeighbourGraph } from '../../draw/neighbours.ts';
import type { Level } from '../../model/level.ts';
import { needOrder } from '../../state/need-order.ts';
import type { Scene } from '../../state/scene.ts';
import type { MapCommand } from './map-command.ts';

const graphs = new WeakMap<Level, NeighbourGraph>();

/** Borders do not change; each level is looked through once, when somebody first walks it. */
export function graphOf(level: Level): NeighbourGraph {
  const known = graphs.get(level) ?? neighbourGraph(level.geometries ?? []);
  graphs.set(level, known);
  return known;
}

type WalkingCommand = Extract<MapCommand, { readonly kind: 'step' | 'rank' | 'extreme' }>;

/** Where a command leads from an area (`null`: from nowhere yet); `null`: nowhere. */
export function walkTarget(scene: Scene, from: number | null, command: WalkingCommand): number | null {
  if (command.kind === 'step') return from === null ? null : neighbourTowards(graphOf(scene.level), from, command.direction);
  const order = needOrder(scene);
  if (command.kind === 'extreme') return (command.which === 'most' ? order[0] : order.at(-1)) ?? null;
  const at = from === null ? -1 : order.indexOf(from);
  if (at === -1) return (command.by === 1 ? order[0] : order.at(-1)) ?? null;
  return order[Math.min(order.length - 1, Math.max(0, at + command.by))] ?? null;
}

/** Where a walk begins: at the pinned area, where the last walk ended, in the middle of the map, or at the most need. */
export function walkStart(scene: Scene, last: number | null, inTheMiddle: number | null): number | null {
  const pinned = scene.view.pinned === null ? null : (scene.level.positions.get(scene.view.pinned) ?? null);
  return pinned ?? last ?? inTheMiddle ?? needOrder(scene)[0] ?? null;
}
