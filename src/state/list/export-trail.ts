import { formatDate } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { nodesOf, type IndexTree } from '../../model/index-tree.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import { fill } from '../../text/say.ts';
import { methodWords, stepWords, trailWords as words } from '../../text/trail-words.ts';
import { unconfirmedWords } from '../../text/unconfirmed-words.ts';
import { variedText } from '../../write/varied-text.ts';
import { optionsOf } from '../certainty/certainty-doubt.ts';
import { ownPlansLines } from '../own-plans/own-plans-text.ts';
import { unconfirmedIndicators } from '../explain/unconfirmed.ts';
import { groupsInWords } from './list-export-need.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import { scoredIn } from '../themes.ts';
import type { DoubtChoice } from '../view.ts';

/** A line of the trail: what it is of, and what it says. */
export interface TrailLine {
  readonly id: string;
  readonly label: Localized;
  readonly value: Localized;
}

/**
 * What every export carries so that it can be checked and made again: what it shows, package with version and digest,
 * level, years used, weights, method, date of the plans, sources, the link that opens the same view, and the day it was made.
 * `link` is the whole address; the scene knows no address of its own.
 */
export function exportTrail(scene: Scene, link: string, made: Day): readonly TrailLine[] {
  const line = (id: string, label: Localized, value: Localized | null): readonly TrailLine[] => (value === null ? [] : [{ id, label, value }]);
  const dayText = (day: Day): Localized => inBoth((language) => formatDate(day, language));
  return [
    ...line('shows', words.shows, scene.sentenceOnPaper),
    ...line('fictional', words.fictional, scene.city.fictional ? words.fictionalValue : null),
    ...line('package', words.package, packageText(scene)),
    ...line('level', words.level, scene.level.title),
    ...line('year', words.year, scene.view.year === null ? words.noYear : unlocalized(String(scene.view.year))),
    ...line('years-used', words.yearsUsed, yearsUsedText(scene)),
    ...line('unconfirmed', unconfirmedWords.head, unconfirmedText(scene)),
    ...line('profile', words.profile, profileText(scene)),
    ...line('weights', words.weights, weightsText(scene)),
    ...line('method', words.method, scene.tree === null ? null : methodText(scene.tree)),
    ...line('doubt', words.doubt, scene.tree === null ? null : doubtVaried(scene.view.doubt, scene.tree)),
    ...line('minimum-population', words.minimumPopulation, minimumText(scene)),
    ...line('plan-date', words.planDate, dayText(scene.date)),
    ...ownPlansLines(scene.city.ownPlans).flatMap((text) => line('own-plans', words.ownPlans, text)),
    ...line('groups', words.groups, showsGroups(scene) ? groupsInWords(scene) : null),
    ...line('sources', words.sources, sourcesText(scene)),
    ...line('made', words.made, dayText(made)),
    ...line('link', words.link, unlocalized(link)),
  ];
}

const showsGroups = ({ mode, view: { list } }: Scene): boolean => mode === 'cover' || list.sort === 'group' || list.columns?.includes('group') === true;

/** What rank spans and the map of certainty rest on. */
function doubtVaried(doubt: DoubtChoice, tree: IndexTree): Localized {
  const [varied] = variedText(tree, optionsOf(doubt, tree));
  return varied;
}

function packageText({ city }: Scene): Localized {
  return fill(words.packageValue, { title: city.title, id: city.id, version: city.version, digest: city.digest.slice(0, 12) });
}

function yearsUsedText({ tree, themes }: Scene): Localized | null {
  const scored = tree === null ? [] : scoredIn(tree, themes);
  if (scored.length === 0) return null;
  const one = (indicator: (typeof scored)[number]): Localized =>
    fill(words.indicatorYear, { title: indicator.title, year: indicator.yearUsed === null ? words.noYear : String(indicator.yearUsed) });
  return inBoth((language) => scored.map((indicator) => one(indicator)[language]).join('; '));
}

function unconfirmedText(scene: Scene): Localized | null {
  const open = unconfirmedIndicators(scene);
  return open.length === 0 ? null : inBoth((language) => open.map(({ title }) => title[language]).join('; '));
}

function profileText({ city, view }: Scene): Localized {
  const base = view.own?.index === undefined || view.own.index === null ? (city.profiles.find((one) => one.id === view.profile)?.title ?? words.ownIndex) : words.fileIndex;
  const profile = view.own === null ? base : fill(words.ownProfile, { name: view.own.name, base });
  return Object.keys(view.weights).length === 0 ? profile : fill(words.profileMoved, { profile });
}

/** Themes and indicators with figures at the level and their weights among their siblings. */
function weightsText({ themes, tree }: Scene): Localized | null {
  if (tree === null) return null;
  const weighed = themes.filter((theme) => theme.hasFigures).flatMap((theme) => [theme, ...theme.indicators.filter((one) => one.hasFigures && one.nodeId !== theme.id)]);
  return inBoth((language) =>
    weighed
      .map(({ title, weight }) => fill(weight === 0 ? words.notIncluded : words.weightOf, { title, weight: formatNumber(weight, language) })[language])
      .join('; '),
  );
}

/** The index in a few words: "vægtet gennemsnit af z-scorer". The whole tree goes with the package and the link. */
export function methodText(tree: IndexTree): Localized {
  const nodes = [...nodesOf(tree.root)];
  const aggregates = unique(nodes.flatMap((node) => (node.kind === 'branch' ? [methodWords[node.aggregate.method]] : [])));
  const steps = unique(nodes.flatMap((node) => (node.kind === 'leaf' ? node.steps.map((step) => stepWords[step.do]) : [])));
  if (steps.length === 0) return listText(aggregates);
  return aggregates.length === 0 ? listText(steps) : fill(words.stepsAndMean, { aggregates: listText(aggregates), steps: listText(steps) });
}

const unique = (texts: readonly Localized[]): readonly Localized[] => [...new Set(texts)];

const listText = (texts: readonly Localized[]): Localized => inBoth((language) => formatList(texts.map((text) => text[language]), language));

function minimumText({ tree, level }: Scene): Localized | null {
  const minimum = tree?.areas.minimumPopulation ?? level.minimumPopulation;
  return minimum === null ? null : inBoth((language) => formatNumber(minimum, language));
}

function sourcesText({ city }: Scene): Localized | null {
  const sources = city.attribution.map((source) => [source.title, source.licence].filter((part) => part !== null).join(', '));
  return sources.length === 0 ? null : unlocalized(sources.join('; '));
}
