import type { Localized } from '../../../model/localized.ts';
import type { RecordedPart, ReportRecord } from '../../../model/report-record.ts';

export interface WeightChange {
  readonly title: Localized;
  readonly from: number;
  readonly to: number;
}

/** How two reports were made otherwise. Parts of the index are matched by id. */
export interface MethodDifference {
  readonly gone: readonly RecordedPart[];
  readonly added: readonly RecordedPart[];
  /** Parts of both that are made in another way. */
  readonly otherwise: readonly RecordedPart[];
  /** Parts of both whose share of the score is another, the largest difference first. */
  readonly weights: readonly WeightChange[];
  /** Whether the least number of residents for a score is another. */
  readonly minimum: boolean;
}

/** Shares that differ by less than this are the same, rounded otherwise. */
const SAME = 1e-9;

export function methodDifference(then: ReportRecord, now: ReportRecord): MethodDifference {
  const [before, after] = [partsById(then), partsById(now)];
  return {
    gone: then.parts.filter(({ id }) => !after.has(id)),
    added: now.parts.filter(({ id }) => !before.has(id)),
    otherwise: now.parts.filter(({ id, how }) => (before.get(id)?.how ?? how) !== how),
    weights: weightChanges(before, now),
    minimum: then.minimumPopulation !== now.minimumPopulation,
  };
}

const partsById = ({ parts }: ReportRecord): ReadonlyMap<string, RecordedPart> => new Map(parts.map((part) => [part.id, part]));

function weightChanges(before: ReadonlyMap<string, RecordedPart>, { parts }: ReportRecord): readonly WeightChange[] {
  const changed = parts.flatMap(({ id, title, share }) => {
    const from = before.get(id)?.share ?? share;
    return Math.abs(from - share) < SAME ? [] : [{ title, from, to: share }];
  });
  return changed.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
