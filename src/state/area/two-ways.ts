import { valueAt, type Column } from '../../model/column.ts';
import type { Level } from '../../model/level.ts';
import type { DisclosedLevel } from '../../score/disclosure-gate.ts';
import { scoreLevel } from '../../score/score-level.ts';
import { summariseUp, type UpSummary } from '../../score/summarise-up.ts';
import { exactSum } from '../../score/exact-sum.ts';
import { columnsForYear } from '../../score/year-choice.ts';
import { chosenTree, servesAt, weighingOf } from '../weighing/chosen-tree.ts';
import { enterLevel } from '../enter-level.ts';
import type { Scene } from '../scene.ts';

/** The areas of the scene's level summarised from finer ones, and what those were scored with. */
export interface FinerSummary {
  readonly level: DisclosedLevel;
  /** Year of the finer areas' figures; `null`: they have none. */
  readonly year: number | null;
  /** True where they are weighed as this level is. */
  readonly isSameWeighing: boolean;
  /** Finer areas with a score. */
  readonly scored: number;
  readonly summary: UpSummary;
}

/** An area as its finer areas show it. Shares 0..1 of its residents. */
export interface SummarisedArea {
  readonly meanScore: number;
  readonly meanRank: number;
  readonly inTop10Percent: number;
  readonly inTop20Percent: number;
  readonly extent: number;
  readonly summarised: number;
  readonly areas: number;
}

/** Finer areas must hold this share of the residents to say how the need within an area is spread: housing sections alone do not. */
const ENOUGH_RESIDENTS = 0.5;

/** The level's areas summarised from the finest level that holds most of its residents, weighed as here as far as that can be; `null`: there is none. */
export function finerSummary(scene: Scene): FinerSummary | null {
  const { city, level, view } = scene;
  if (scene.result === null) return null;
  const finer = city.levels.slice(city.levels.indexOf(level) + 1).findLast((one) => holdsMost(one, level));
  if (finer === undefined) return null;
  const there = enterLevel(view, city, finer.id);
  const tree = chosenTree(city, weighingOf(there));
  if (tree === null || !servesAt(city, finer, there)) return null;
  const { result, population } = scoreLevel(finer, city, tree, there.year);
  if (population === null || result.scored === 0) return null;
  const isSameWeighing = there.profile === view.profile && there.weights === view.weights;
  return { level: finer, year: there.year, isSameWeighing, scored: result.scored, summary: summariseUp(finer, result, population, level) };
}

/** The area at a position; `null`: no finer area in it has a score. */
export function summarisedAt({ summary }: FinerSummary, position: number): SummarisedArea | null {
  const at = (column: Column): number | null => valueAt(column, position);
  const [meanScore, meanRank, inTop10Percent, inTop20Percent] = [at(summary.meanScore), at(summary.meanRank), at(summary.inTop10Percent), at(summary.inTop20Percent)];
  const [extent, summarised, areas] = [at(summary.extent), at(summary.summarised), at(summary.areas)];
  if (meanScore === null || meanRank === null || inTop10Percent === null || inTop20Percent === null || extent === null) return null;
  return { meanScore, meanRank, inTop10Percent, inTop20Percent, extent, summarised: summarised ?? 0, areas: areas ?? 0 };
}

function holdsMost(finer: Level, coarser: Level): boolean {
  const [all, within] = [residentsOf(coarser, () => true), residentsOf(finer, (position) => finer.areas[position]?.parents.has(coarser.id) === true)];
  return within > 0 && within >= ENOUGH_RESIDENTS * all;
}

/** Residents of the year that the level opens with, over the areas that count. */
function residentsOf(level: Level, counts: (position: number) => boolean): number {
  if (level.population === null) return 0;
  const column = columnsForYear(level, [level.population], level.yearRule.opens).columns.get(level.population);
  if (column === undefined) return 0;
  return exactSum(Float64Array.from(level.areas.keys(), (position) => (counts(position) ? (valueAt(column, position) ?? 0) : 0)));
}
