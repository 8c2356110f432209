import type { Localized } from '../model/localized.ts';
import { rankSpanWords as words } from '../text/rank-span-words.ts';
import { fill } from '../text/say.ts';

/** A doubt about ranks as an export tells of it. */
export interface SpanGroup {
  readonly kind: 'choices' | 'small-numbers';
  /** What was varied or drawn, how often and from which seed, and what was not. */
  readonly statement: Localized;
}

/** The figures of a doubt, as `robustness` on the command line names them. */
const FIGURES = ['rank_p05', 'rank_median', 'rank_p95', 'top10_share', 'top20pct_share'] as const;
const HEADS = [words.exportP05, words.exportMedian, words.exportP95, words.exportTop10, words.exportTop20pct];

/** Columns for programs, the last one the statement; heads for people, and the statement's. Those of the weights have the plain names. */
export const SPAN_GROUPS = {
  choices: { columns: [...FIGURES, 'rank_spans_of'], heads: HEADS, title: words.exportStatement },
  'small-numbers': {
    columns: [...FIGURES.map((name) => `small_numbers_${name}`), 'small_numbers_of'],
    heads: HEADS.map((head) => fill(words.exportSmallNumbers, { head })),
    title: words.exportSmallStatement,
  },
} as const;
