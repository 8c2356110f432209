import { formatNumber, formatScore } from '../../format/number.ts';
import { valueAt } from '../../model/column.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { sideChartWords as words } from '../../text/side/side-chart-words.ts';
import { fill } from '../../text/say.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import type { AreaRef } from '../view.ts';
import type { FiguresAt, LevelFigures } from './level-figures.ts';

/** A level around, at or within a place: every area's score, and those that are meant. */
export interface LevelRow {
  /** `null`: the whole city, whose areas of the finest level stand on the row. */
  readonly level: LevelFigures;
  readonly isCity: boolean;
  readonly title: Localized;
  /** Scores of all areas of the level. */
  readonly all: readonly number[];
  /** Scores of the place itself, of the area around it or of those within it. */
  readonly meant: readonly number[];
  /** Positions of these, for a map. */
  readonly positions: readonly number[];
  readonly sentence: Localized;
}

/** The city at every level, as it looks from one place. */
export interface FourLevels {
  readonly name: string;
  readonly rows: readonly LevelRow[];
  /** The ends of the one scale. */
  readonly low: number;
  readonly high: number;
}

/** The whole city, then every level that has scores: the area around the place, the place, or the areas within it. `null`: nothing is scored. */
export function fourLevels(scene: Scene, figuresAt: FiguresAt, place: AreaRef): FourLevels | null {
  const own = scene.city.levels.find(({ id }) => id === place.level);
  const area = own?.areas[own.positions.get(place.area) ?? -1];
  if (own === undefined || area === undefined) return null;
  const grounds = scene.city.levels.flatMap(({ id }) => figuresAt(scene, id) ?? []).filter(({ result }) => (result?.scored ?? 0) > 0);
  const [coarsest] = grounds;
  if (coarsest === undefined) return null;
  const rows = [cityRow(coarsest), ...grounds.map((ground) => levelRow(ground, place, area.name, area.parents.get(ground.level.id)))];
  const values = rows.flatMap(({ all }) => all);
  return { name: area.name, rows, low: Math.min(...values), high: Math.max(...values) };
}

const scoresAt = ({ result }: LevelFigures, positions: Iterable<number>): readonly number[] => [...positions].flatMap((i) => (result === null ? [] : (valueAt(result.score, i) ?? [])));

function cityRow(ground: LevelFigures): LevelRow {
  const { level, population, city } = ground;
  const people = population === null ? [null] : level.areas.map((_, i) => valueAt(population, i));
  const count = number(level.areas.length);
  const said = { city: cityName(city), count, noun: areaNoun(level.id).many };
  const residents = people.includes(null) ? null : people.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const sentence = residents === null ? fill(words.levelCityBare, said) : fill(words.levelCityText, { ...said, residents: number(residents) });
  const all = scoresAt(ground, level.areas.keys());
  return { level: ground, isCity: true, title: words.levelCity, all, meant: all, positions: [...level.areas.keys()], sentence };
}

function levelRow(ground: LevelFigures, place: AreaRef, name: string, around: string | undefined): LevelRow {
  const { level } = ground;
  const at = level.positions.get(level.id === place.level ? place.area : (around ?? ''));
  const positions = at !== undefined ? [at] : level.areas.flatMap(({ parents }, i) => (parents.get(place.level) === place.area ? [i] : []));
  const sentence = at !== undefined ? sentenceAt(ground, at) : sentenceWithin(ground, positions, name);
  return { level: ground, isCity: false, title: level.title, all: scoresAt(ground, level.areas.keys()), meant: scoresAt(ground, positions), positions, sentence };
}

const number = (value: number): Localized => inBoth((language) => formatNumber(value, language));

function sentenceAt({ level, result }: LevelFigures, position: number): Localized {
  const name = unlocalized(level.areas[position]?.name ?? '');
  const [rank, score] = result === null ? [null, null] : [valueAt(result.rank, position), valueAt(result.score, position)];
  if (result === null || rank === null || score === null) return fill(words.levelNoScore, { name });
  return fill(words.levelAt, { name, rank: number(rank), count: number(result.scored), noun: areaNoun(level.id).many, score: inBoth((language) => formatScore(score, language)) });
}

/** The fifth with the greatest need. */
const TOP_SHARE = 0.2;

function sentenceWithin({ level, result }: LevelFigures, positions: readonly number[], name: string): Localized {
  const noun = areaNoun(level.id).many;
  const ranks = positions.flatMap((i) => (result === null ? [] : (valueAt(result.rank, i) ?? []))).toSorted((a, b) => a - b);
  const [first, last] = [ranks[0], ranks.at(-1)];
  if (result === null || first === undefined || last === undefined) return fill(words.levelNothing, { noun, name });
  const edge = Math.ceil(TOP_SHARE * result.scored);
  const said = { inside: number(ranks.length), noun, name, first: number(first), last: number(last), count: number(result.scored), top: number(ranks.filter((rank) => rank <= edge).length) };
  return fill(ranks.length === 1 ? words.levelInsideOne : words.levelInside, said);
}
