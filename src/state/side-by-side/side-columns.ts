import { unlocalized, type Localized } from '../../model/localized.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import type { Scene } from '../scene.ts';
import { aroundOf } from '../time/area-years.ts';
import type { AreaRef } from '../view.ts';
import type { FiguresAt, LevelFigures } from './level-figures.ts';
import { pooledOwn, type PooledOwn } from './own-area.ts';
import { citySideFigures, sideFiguresOf, type SideFigures } from './side-figure.ts';

/** A column: an area that is kept, one that lies around it, the own area, or the whole city. */
export interface SideColumn extends SideFigures {
  readonly kind: 'kept' | 'around' | 'own' | 'city';
  /** What it is called in charts: A, B, C and on. */
  readonly letter: string;
  readonly name: Localized;
  /** The level that it is of, or for the city the level whose areas it is told by. */
  readonly level: LevelFigures['level'];
  /** The place it has in `ground.level`; `null`: the city. */
  readonly position: number | null;
  readonly ref: AreaRef | null;
  /** What its figures are read from. */
  readonly ground: LevelFigures;
  /** What its places are taken in: the same, or for the own area the level that it is made of. */
  readonly among: LevelFigures;
}

/** Everything that stands side by side. */
export interface SideBySide {
  /** Those that are kept in their order, the areas around them, the own area, the city. */
  readonly columns: readonly SideColumn[];
  /** `null`: none is put together. */
  readonly own: PooledOwn | null;
  /** Levels of the kept and the own areas, from the whole city down. */
  readonly levels: readonly LevelFigures[];
}

const LETTERS = 'ABCDEFGHIJ';

/** The columns of what is kept in a view; without kept areas and without an own one there are none. */
export function sideBySide(scene: Scene, figuresAt: FiguresAt): SideBySide {
  const { areas, own: choice } = scene.view.side;
  const kept = areas.flatMap((ref) => columnOf(scene, figuresAt, ref, 'kept'));
  const around = aroundRefs(kept, areas).flatMap((ref) => columnOf(scene, figuresAt, ref, 'around'));
  const ownGround = choice === null ? null : figuresAt(scene, choice.level);
  const own = choice === null || ownGround === null ? null : pooledOwn(choice, ownGround);
  const pooled = own === null || own.figures === null || ownGround === null ? [] : [ownColumn(own.figures, ownGround)];
  const first = kept[0]?.ground ?? ownGround;
  const city = first === null ? [] : [cityColumn(first)];
  const columns = [...kept, ...around, ...pooled, ...city].map((column, i) => ({ ...column, letter: LETTERS[i] ?? '' }));
  const grounds = new Set([...kept.map(({ ground }) => ground), ...(ownGround === null ? [] : [ownGround])]);
  const levels = [...grounds].toSorted((a, b) => scene.city.levels.indexOf(a.level) - scene.city.levels.indexOf(b.level));
  return { columns, own, levels };
}

function columnOf(scene: Scene, figuresAt: FiguresAt, ref: AreaRef, kind: 'kept' | 'around'): readonly SideColumn[] {
  const ground = figuresAt(scene, ref.level);
  const position = ground?.level.positions.get(ref.area);
  if (ground === null || position === undefined) return [];
  const name = unlocalized(ground.level.areas[position]?.name ?? ref.area);
  return [{ ...sideFiguresOf(ground, position), kind, letter: '', name, level: ground.level, position, ref, ground, among: ground }];
}

/** The areas around those that are kept, each once, and none that is kept itself. */
function aroundRefs(kept: readonly SideColumn[], areas: readonly AreaRef[]): readonly AreaRef[] {
  const found = new Map<string, AreaRef>();
  for (const { ground, position } of kept) {
    const around = position === null ? null : aroundOf(ground, position);
    const area = around?.level.areas[around.position]?.id;
    if (around !== null && area !== undefined) found.set(`${around.level.id} ${area}`, { level: around.level.id, area });
  }
  return [...found.values()].filter((ref) => !areas.some((one) => one.level === ref.level && one.area === ref.area));
}

const ownColumn = (pool: LevelFigures, among: LevelFigures): SideColumn => ({
  ...sideFiguresOf(pool, 0, among), kind: 'own', letter: '', name: words.ownArea, level: among.level, position: 0, ref: null, ground: pool, among,
});

const cityColumn = (ground: LevelFigures): SideColumn => ({ ...citySideFigures(ground), kind: 'city', letter: '', name: words.city, level: ground.level, position: null, ref: null, ground, among: ground });
