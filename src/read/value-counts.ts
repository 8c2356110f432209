import { hintWords } from '../text/read/read-hint-words.ts';
import { fill } from '../text/say.ts';
import { finding } from './finding.ts';
import type { Target } from './fill-series.ts';
import { nearestWord } from './nearest-word.ts';

/** What is told once a column or indicator with a count, and not once a cell. */
export interface ValueCounts {
  number(indicator: string, value: number, line: number, column: number): void;
  dash(name: string, line: number, column: number): void;
  unknownIndicator(id: string, line: number): void;
  report(): void;
}

interface Count {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  count: number;
}

/** Counts for one file; `report` puts them in the log. */
export function valueCounts(file: string, { indicators, log }: Pick<Target, 'indicators' | 'log'>): ValueCounts {
  const percents = new Map<string, Count>();
  const dashes = new Map<string, Count>();
  const unknown = new Map<string, Count>();
  const add = (counts: Map<string, Count>, key: string, line: number, column: number, text: string): void => {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { line, column, text, count: 1 });
    else known.count += 1;
  };
  return {
    number(indicator, value, line, column) {
      if ((value < 0 || value > 100) && indicators.get(indicator)?.unit === 'percent') add(percents, indicator, line, column, String(value));
    },
    dash: (name, line, column) => add(dashes, name, line, column, '-'),
    unknownIndicator: (id, line) => add(unknown, id, line, 0, id),
    report() {
      for (const [id, one] of percents) log.add(finding('percent-out-of-range', { id, ...blanks(one) }, { ...place(file, one), field: id }));
      for (const [name, one] of dashes) log.add(finding('dash-as-missing', { name, ...blanks(one) }, { ...place(file, one), field: name }));
      for (const [id, one] of unknown) {
        const near = nearestWord(id, indicators.keys());
        const hint = near === null ? '' : fill(hintWords.perhaps, { word: near });
        log.add(finding('unknown-indicator-in-rows', { id, hint, ...blanks(one) }, { file, line: one.line, field: id }));
      }
    },
  };
}

const blanks = ({ line, count, text }: Count) => ({ line: String(line), count: String(count), text });
const place = (file: string, { line, column }: Count) => ({ file, line, column: column + 1 });
