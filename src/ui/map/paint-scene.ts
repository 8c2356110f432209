import { paletteFor, type PaletteTheme } from '../../draw/palette.ts';
import type { MapRenderer } from '../../map/renderer.ts';
import type { Scene } from '../../state/scene.ts';
import { areasOf, contextOf, overlaysOf, programmesOf } from './map-values.ts';

/** What the map shows: everything that its picture follows from. */
export interface Picture {
  readonly scene: Scene;
  readonly theme: PaletteTheme;
  /** Patterns in place of colours. */
  readonly patterns: boolean;
}

/** Brings the map from one picture to the next, and touches only what differs. `before` null: everything is painted. */
export function paintScene(map: MapRenderer, { scene, theme, patterns }: Picture, before: Picture | null): void {
  const old = before?.scene;
  const newCity = old?.city !== scene.city;
  const newLevel = newCity || old?.level !== scene.level;
  const newLanguage = old?.view.language !== scene.view.language;
  const newPalette = before?.theme !== theme || before.patterns !== patterns || old?.classification.count !== scene.classification.count || old.colours !== scene.colours;
  if (newPalette) map.setPalette(paletteFor(theme, scene.classification.count, patterns, scene.colours));
  if (newCity || newLanguage) map.setContext(contextOf(scene));
  if (newLevel) map.setAreas(areasOf(scene));
  if (newLevel || old?.classification.classOf !== scene.classification.classOf) map.setClasses(scene.classification.classOf);
  if (newCity || old?.view.overlays !== scene.view.overlays) map.setOverlays(overlaysOf(scene));
  if (newCity || old?.drawn !== scene.drawn) map.setProgrammes(programmesOf(scene));
  if (newLevel || old?.view.pinned !== scene.view.pinned) map.setPinned(pinnedPosition(scene));
}

const pinnedPosition = ({ level, view }: Scene): number | null => (view.pinned === null ? null : (level.positions.get(view.pinned) ?? null));
