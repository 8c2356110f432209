import type { DisclosedLevel } from '../../score/disclosure-gate.ts';
import { figuresDeriver, type SceneFigures } from '../derive-figures.ts';
import { enterLevel } from '../enter-level.ts';
import { rememberLast } from '../remember-last.ts';
import type { Scene } from '../scene.ts';
import { themesAt } from '../themes.ts';
import { servesAt } from '../weighing/chosen-tree.ts';

/** What a level's areas are looked at by: the figures of a scene, at any level. */
export interface LevelFigures extends Pick<Scene, 'city' | 'level' | 'tree' | 'result' | 'population' | 'columns' | 'yearsUsed' | 'themes'> {
  readonly year: number | null;
  /** False where the weighing of the map cannot be had at the level, which is then scored by what it opens with. */
  readonly isSameWeighing: boolean;
}

/** The figures of a level under the choices of a scene; `null`: there is no such level. */
export type FiguresAt = (scene: Scene, level: string) => LevelFigures | null;

/** Works levels out as a person would see them after going there, and remembers each until figures or weights are others. */
export function figuresAtLevels(): FiguresAt {
  const known = new Map<string, (scene: Scene, level: DisclosedLevel) => LevelFigures>();
  return (scene, id) => {
    const level = scene.city.levels.find((one) => one.id === id);
    if (level === undefined) return null;
    const derive = known.get(id) ?? levelDeriver();
    known.set(id, derive);
    return derive(scene, level);
  };
}

function levelDeriver(): (scene: Scene, level: DisclosedLevel) => LevelFigures {
  const derive = figuresDeriver();
  const themesOf = rememberLast((city: Scene['city'], levelId: string, tree: SceneFigures['tree'], start: SceneFigures['start'], columns: SceneFigures['columns'], yearsUsed: SceneFigures['yearsUsed']) =>
    tree === null || start === null ? [] : themesAt({ city, levelId, tree, start, columns, yearsUsed }),
  );
  const whole = rememberLast(
    (city: Scene['city'], level: DisclosedLevel, tree: Scene['tree'], result: Scene['result'], population: Scene['population'], columns: Scene['columns'], yearsUsed: Scene['yearsUsed'], themes: Scene['themes'], year: number | null, isSameWeighing: boolean): LevelFigures =>
      ({ city, level, tree, result, population, columns, yearsUsed, themes, year, isSameWeighing }),
  );
  return (scene, level) => {
    const { city } = scene;
    const view = enterLevel(scene.view, city, level.id);
    const { tree, start, result, population, columns, yearsUsed } = derive(city, level, view);
    const themes = themesOf(city, level.id, tree, start, columns, yearsUsed);
    return whole(city, level, tree, result, population, columns, yearsUsed, themes, view.year, servesAt(city, level, scene.view));
  };
}
