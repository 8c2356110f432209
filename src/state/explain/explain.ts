import { formatList } from '../../format/list.ts';
import { formatNumber, formatRank, formatScore } from '../../format/number.ts';
import { nodesOf } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { explainWords as words } from '../../text/explain-words.ts';
import { rankSpanWords } from '../../text/rank-span-words.ts';
import { weightWords } from '../../text/weight-words.ts';
import { fill } from '../../text/say.ts';
import { panelOf } from '../area/area-panel.ts';
import { doubtText } from '../certainty/certainty-sentence.ts';
import { dataBasisOf } from '../area/data-basis.ts';
import { explainIndicator } from './explain-indicator.ts';
import { scaleInWords } from './scale-in-words.ts';
import { inBoth } from '../sentence.ts';
import type { AreaRow, Scene } from '../scene.ts';

/** What a person can ask about where it stands. */
export type Asked =
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'score' }
  | { readonly kind: 'data-basis' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'plan-status' };

/** What is asked about, in sentences, with the pinned area's own numbers where one is pinned. */
export function explain(scene: Scene, asked: Asked): readonly Localized[] {
  const pinned = scene.view.pinned === null ? null : (scene.level.positions.get(scene.view.pinned) ?? null);
  const row = pinned === null ? null : (scene.rows[pinned] ?? null);
  switch (asked.kind) {
    case 'indicator':
      return [...explainIndicator(scene, asked.id, pinned), words.weight];
    case 'theme':
      return explainTheme(scene, asked.id, pinned);
    case 'score':
      return [words.scoreIs, ...(scene.tree === null ? [] : [scaleInWords(scene.tree)]), words.rankIs, ...scoreOf(scene, row)];
    case 'data-basis':
      return [words.basisIs, ...basisOf(scene, row)];
    case 'columns':
      return [words.scoreIs, words.rankIs, spansAre(scene), rankSpanWords.groupHelp, words.basisIs, words.plansAre];
    case 'plan-status':
      return [words.statusIs, words.delimitationIs, ...statusOf(row)];
    default:
      return unknownQuestion(asked);
  }
}

const spansAre = ({ view }: Scene): Localized =>
  fill(rankSpanWords.columnIs, { draws: inBoth((language) => formatNumber(DEFAULT_ROBUSTNESS.draws, language)), doubt: doubtText(view.doubt) });

const unknownQuestion = (asked: never): never => {
  throw new Error(`unknown question: ${JSON.stringify(asked)}`);
};

function explainTheme(scene: Scene, id: string, pinned: number | null): readonly Localized[] {
  const theme = scene.themes.find((one) => one.id === id);
  if (theme === undefined || scene.tree === null) return [];
  const description = [...nodesOf(scene.tree.root)].find((node) => node.id === id)?.description ?? null;
  const inside = theme.indicators.filter((one) => one.hasFigures);
  const count = inside.length === 1 ? weightWords.indicatorsOne : fill(weightWords.indicatorsMany, { count: inBoth((language) => formatNumber(inside.length, language)) });
  const made = fill(words.themeMade, { count, titles: inBoth((language) => formatList(inside.map((one) => one.title[language]), language)) });
  return [...(description === null ? [] : [description]), ...(inside.length === 0 ? [] : [made]), words.weight, ...themeHere(scene, id, pinned)];
}

function themeHere(scene: Scene, id: string, pinned: number | null): readonly Localized[] {
  if (pinned === null) return [];
  const panel = panelOf(scene, pinned);
  const theme = panel?.themes.find((one) => one.id === id);
  if (panel === null || theme === undefined || theme.here === null) return [];
  const { row, cityLabel } = panel;
  const figure = (value: number | null): Localized => inBoth((language) => (value === null ? '–' : formatNumber(value, language, { decimals: 2, signed: true })));
  return [fill(words.hereAndCity, { area: row.name, here: figure(theme.here), city: figure(theme.city), label: cityLabel }), ...(scene.tree === null ? [] : [scaleInWords(scene.tree)])];
}

function scoreOf({ result }: Scene, row: AreaRow | null): readonly Localized[] {
  if (row === null || result === null || row.score === null || row.rank === null) return [];
  const { score, rank, name } = row;
  return [fill(words.scoreHere, { area: name, score: inBoth((language) => formatScore(score, language)), rank: inBoth((language) => formatRank(rank, result.scored, language)) })];
}

function basisOf(scene: Scene, row: AreaRow | null): readonly Localized[] {
  const basis = row === null ? null : dataBasisOf(scene, row);
  return row === null || basis === null ? [] : [fill(words.here, { area: row.name, here: basis })];
}

function statusOf(row: AreaRow | null): readonly Localized[] {
  if (row === null) return [];
  const { active, planned, ended, endUnknown } = row.plans;
  const counts = { active: active.length, planned: planned.length, ended: ended.length, unknown: endUnknown.length };
  return [fill(words.statusHere, { area: row.name, ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])) })];
}
