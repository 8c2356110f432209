import { formatNumber } from '../format/number.ts';
import type { IndexTree } from '../model/index-tree.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { RobustnessOptions } from '../model/robustness.ts';
import { weighingNodes } from '../score/draw-scorer.ts';
import { robustnessWords } from '../text/robustness-words.ts';
import { fill, say } from '../text/say.ts';

/** What was varied and what was not, so that a table of rank spans is never read as more than it is. */
export function robustnessNotes(tree: IndexTree, { draws, seed, spread }: RobustnessOptions, language: Language): string {
  const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });
  const percent = (value: number): Localized => number(100 * value);
  const lines = [
    fill(robustnessWords.varied, {
      draws: number(draws),
      seed: String(seed),
      weights: number(weighingNodes(tree).length),
      from: percent(1 - spread),
      to: percent(1 + spread),
    }),
    robustnessWords.notVaried,
  ];
  return lines.map((line) => `${say(line, language)}\n`).join('');
}
