import { formatList } from '../format/list.ts';
import { formatNumber } from '../format/number.ts';
import type { IndexTree } from '../model/index-tree.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { RobustnessOptions } from '../model/robustness.ts';
import { weighingNodes } from '../score/robustness/draw-scorer.ts';
import { robustnessWords as words, variantWords } from '../text/robustness-words.ts';
import { fill } from '../text/say.ts';

/** What was varied, then what was not, so that rank spans are never read as more than they are. */
export function variedText(tree: IndexTree, { draws, seed, spread, normalisations, aggregations }: RobustnessOptions): readonly [Localized, Localized] {
  const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });
  const percent = (value: number): Localized => number(100 * value);
  const varied = fill(words.varied, {
    draws: number(draws),
    seed: String(seed),
    weights: number(weighingNodes(tree).length),
    from: percent(1 - spread),
    to: percent(1 + spread),
  });
  const methods = [...wayText(words.compare, normalisations), ...wayText(words.putTogether, aggregations)];
  const said: Localized = { da: [varied, ...methods].map(({ da }) => da).join(' '), en: [varied, ...methods].map(({ en }) => en).join(' ') };
  return [said, methods.length > 0 ? words.notVariedWithMethod : words.notVaried];
}

/** The ways that a draw could take; nothing where there was only one. */
function wayText(what: Localized, ways: readonly (keyof typeof variantWords)[]): readonly Localized[] {
  if (ways.length < 2) return [];
  const list = (language: Language): string => formatList(ways.map((way) => variantWords[way][language]), language);
  return [fill(words.methodVaried, { what, methods: { da: list('da'), en: list('en') } })];
}
