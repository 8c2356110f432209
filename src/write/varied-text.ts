import { formatNumber } from '../format/number.ts';
import type { IndexTree } from '../model/index-tree.ts';
import type { Localized } from '../model/localized.ts';
import type { RobustnessOptions } from '../model/robustness.ts';
import { weighingNodes } from '../score/draw-scorer.ts';
import { robustnessWords } from '../text/robustness-words.ts';
import { fill } from '../text/say.ts';

/** What was varied, then what was not, so that rank spans are never read as more than they are. */
export function variedText(tree: IndexTree, { draws, seed, spread }: RobustnessOptions): readonly [Localized, Localized] {
  const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });
  const percent = (value: number): Localized => number(100 * value);
  const varied = fill(robustnessWords.varied, {
    draws: number(draws),
    seed: String(seed),
    weights: number(weighingNodes(tree).length),
    from: percent(1 - spread),
    to: percent(1 + spread),
  });
  return [varied, robustnessWords.notVaried];
}
