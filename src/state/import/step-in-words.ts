import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { importWords as words } from '../../text/import/import-words.ts';
import { fill } from '../../text/say.ts';

/** A step of the work on files. */
export interface ImportStep {
  readonly kind: 'read' | 'open' | 'figures' | 'draft' | 'check';
  readonly file: string;
  readonly done: number;
  readonly of: number;
}

const WORDS: Readonly<Record<ImportStep['kind'], Localized>> = { read: words.stepRead, open: words.stepOpen, figures: words.stepFigures, draft: words.stepDraft, check: words.stepCheck };

/** What is being done, with how much of it: bytes are told in MB. */
export function stepInWords(step: ImportStep | null): Localized {
  if (step === null) return words.stepBegin;
  const megabytes = (bytes: number): Localized => ({ da: formatNumber(bytes / 1e6, 'da', { decimals: 1 }), en: formatNumber(bytes / 1e6, 'en', { decimals: 1 }) });
  return fill(WORDS[step.kind], { file: step.file, done: megabytes(step.done), of: megabytes(step.of) });
}

/** Order of the steps, and the share of the whole that each takes: reading what stands in the files is most of it. */
const SHARES: Readonly<Record<ImportStep['kind'], readonly [number, number]>> = { read: [0, 0.15], open: [0.15, 0.7], figures: [0.7, 0.85], draft: [0.85, 0.9], check: [0.9, 1] };

/** How far the work is, 0 to 1. */
export function shareDone(step: ImportStep | null): number {
  if (step === null) return 0;
  const [from, to] = SHARES[step.kind];
  return from + (to - from) * Math.min(1, step.done / Math.max(1, step.of));
}
