import { formatNumber, formatRank, formatShare } from '../../format/number.ts';
import { PRESENT, valueAt } from '../../model/column.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import { BELOW_MINIMUM_POPULATION, LEFT_OUT_BY_INDEX, POPULATION_UNKNOWN } from '../../model/score-result.ts';
import { contributionsOf } from '../../score/contributions.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { areaSentenceWords as words } from '../../text/area-sentence-words.ts';
import { averageWords } from '../../text/average-words.ts';
import { fill } from '../../text/say.ts';
import { factsOf } from './area-facts.ts';
import { marksOnArea } from './area-marks.ts';
import { figuresByTheme } from './area-figures.ts';
import { parentsOf } from '../../model/parent-areas.ts';
import { meanOf } from '../../score/means.ts';
import type { AreaPanel, AreaRow, NamedContribution, Scene, ThemeInArea } from '../scene.ts';
import { inBoth } from '../sentence.ts';

/** Everything about the area at a position of the scene's level; `null`: there is no such area. */
export function panelOf(scene: Scene, position: number): AreaPanel | null {
  const row = scene.rows[position];
  const area = scene.level.areas[position];
  if (row === undefined || area === undefined) return null;
  const parents = parentsOf(scene.city, area);
  const around = parents.findLast(({ level, area: parent }) => scene.level.areas.some((other) => other !== area && other.parents.get(level.id) === parent.id));
  const touching = new Set([...row.plans.active, ...row.plans.planned, ...row.plans.ended, ...row.plans.endUnknown, ...row.plans.unknown, ...row.plans.besides]);
  return {
    row,
    sentence: sentenceOfArea(scene, row),
    notes: notesOfArea(scene, row),
    contributions: contributionsHere(scene, position),
    themes: themesHere(scene, position, around === undefined ? null : { level: around.level.id, area: around.area.id }),
    parentName: around?.area.name ?? null,
    parentLabel: around === undefined ? null : fill(scene.population === null ? words.parentPlainMean : words.parentMean, { parent: around.area.name }),
    cityLabel: scene.population === null ? averageWords.plain : averageWords.byResidents,
    parents: parents.map(({ level, area: parent }) => ({ level: level.id, levelTitle: level.title, area: parent.id, name: parent.name })),
    figures: figuresByTheme(scene, position),
    facts: factsOf(scene, area),
    programmes: scene.programmes.filter(({ programme }) => touching.has(programme.id)),
  };
}

/** The area in one sentence: its rank among how many and what that means, or why it has none. */
function sentenceOfArea(scene: Scene, row: AreaRow): Localized {
  const { result, level } = scene;
  if (result === null || row.rank === null || row.score === null) return fill(whyNone(scene, row), { label: row.label, minimum: minimumText(scene) });
  const { rank, label } = row;
  const below = scene.rows.filter((other) => other.score !== null && other.rank !== null && other.rank > rank).length;
  const ties = scene.rows.filter((other) => other.rank === rank).length;
  const percent = inBoth((language) => formatNumber(Math.floor((100 * below) / Math.max(1, result.scored - 1)), language));
  const values = { label, noun: areaNoun(level.id).many, rank: inBoth((language) => formatRank(rank, result.scored, language)), percent };
  if (ties === result.scored) return fill(words.level, values);
  if (below === result.scored - 1) return fill(words.first, values);
  return fill(below === 0 && ties === 1 ? words.last : words.ranked, values);
}

const minimumText = ({ tree, level }: Scene): Localized =>
  inBoth((language) => formatNumber(tree?.areas.minimumPopulation ?? level.minimumPopulation ?? 0, language));

function whyNone({ result }: Scene, { position }: AreaRow): Localized {
  const reason = result?.participation[position];
  if (reason === BELOW_MINIMUM_POPULATION) return words.tooFew;
  if (reason === POPULATION_UNKNOWN) return words.populationUnknown;
  return reason === LEFT_OUT_BY_INDEX ? words.leftOut : words.noFigures;
}

function notesOfArea({ city, view, mostCoverage }: Scene, row: AreaRow): readonly Localized[] {
  const marks = marksOnArea(city, view.overlays, row);
  const { coverage } = row;
  const partly = row.score !== null && coverage !== null && coverage < (mostCoverage ?? 0) - 1e-9;
  return [
    ...marks.map(({ title, description }) => (description === null ? fill(words.belongs, { mark: title }) : fill(words.marked, { mark: title, description }))),
    ...(partly ? [fill(words.partly, { share: inBoth((language) => formatShare(coverage, language)) })] : []),
  ];
}

/** Leaves without a figure anywhere at the level that move nothing are left out; the rest adds up to the score minus the mean. */
function contributionsHere({ result, city, level, columns }: Scene, position: number): readonly NamedContribution[] {
  if (result === null || valueAt(result.score, position) === null) return [];
  return contributionsOf(result, position)
    .filter((one) => Math.abs(one.amount ?? 0) > 1e-9 || columns.get(one.indicator)?.state.includes(PRESENT) === true)
    .map((one) => {
      const known = city.indicators.get(one.indicator);
      return { ...one, title: known === undefined ? { da: one.indicator, en: one.indicator } : indicatorAtLevel(known, level.id).title };
    })
    .toSorted((a, b) => Math.abs(b.amount ?? 0) - Math.abs(a.amount ?? 0));
}

/** Themes with values, here and as means over the scored areas of the same parent and of the city, weighted by residents where they are counted. */
function themesHere(scene: Scene, position: number, around: { readonly level: string; readonly area: string } | null): readonly ThemeInArea[] {
  const { result, population, themes, level } = scene;
  if (result === null) return [];
  const scored = (i: number): boolean => valueAt(result.score, i) !== null;
  const besideMe = (i: number): boolean => around !== null && scored(i) && level.areas[i]?.parents.get(around.level) === around.area;
  return themes.flatMap(({ id, title }) => {
    const column = result.nodes.get(id);
    if (column === undefined || !column.state.includes(PRESENT)) return [];
    const parent = around === null ? null : meanOf(column, population, besideMe);
    return [{ id, title, here: valueAt(column, position), parent, city: meanOf(column, population, scored) }];
  });
}
