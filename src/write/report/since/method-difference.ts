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
  /** Parts of both whose share of the score is another, the largest difference first; not those that only follow the part they are in. */
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
  const after = new Map(parts.map((part) => [part.id, part]));
  const changed = parts.flatMap((part) => {
    const then = before.get(part.id) ?? part;
    const [within, withinThen] = [shareWithin(part, after), shareWithin(then, before)];
    const follows = within !== null && withinThen !== null && Math.abs(within - withinThen) < SAME;
    return follows || Math.abs(then.share - part.share) < SAME ? [] : [{ title: part.title, from: then.share, to: part.share }];
  });
  return changed.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

/** Its share of the part that it is in; `null`: not known, or that part has none of the score. */
function shareWithin({ above, share }: RecordedPart, parts: ReadonlyMap<string, RecordedPart>): number | null {
  const whole = above === undefined ? 0 : (parts.get(above)?.share ?? 0);
  return whole === 0 ? null : share / whole;
}
