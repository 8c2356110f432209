import { SUPPRESSED, type Column } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import type { Level } from '../../model/level.ts';
import { baseOf, SHARE_OF } from './few-units.ts';
import { isMadeOf, type Made } from './made-of.ts';
import { printedUnit } from './printed-unit.ts';

/**
 * An indicator that tells a count, alone or with the base: `count` is it, `share` is per x count / base (a mean: the sum over the base), `rest` is
 * base - count, `rest-share` is per x (base - count) / base. `unit`: what the figures are printed to the nearest of.
 */
export interface Teller {
  readonly id: string;
  readonly tells: 'count' | 'share' | 'rest' | 'rest-share';
  readonly per: number;
  readonly unit: number;
}

/** Indicators that tell one count: who withholds one of them for an area has to withhold all. */
export interface CountFamily {
  readonly tellers: readonly Teller[];
  /** Indicator that the count is a part of; `null`: none is known. */
  readonly base: string | null;
  /** True where it is no count but the sum behind a mean. */
  readonly isSum: boolean;
  /** The most that the rules of its indicators ask for; `null`: none has a rule, figures were withheld before. */
  readonly minimumCount: number | null;
  readonly minimumRest: number | null;
}

/** The levels as they were read and as each value's own rule leaves them, with the indicators. */
export interface Figures {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly raw: readonly Level[];
  readonly shown: readonly Level[];
  /** What an indicator's figures are printed to the nearest of. */
  readonly unitOf: (id: string) => number;
}

/** Figures of a city, with what is found out about them kept. */
export function figuresOf(indicators: ReadonlyMap<string, Indicator>, raw: readonly Level[], shown: readonly Level[]): Figures {
  const units = new Map<string, number>();
  const unitOf = (id: string): number => {
    const known = units.get(id) ?? printedUnit(raw.flatMap(({ series }) => [...(series.get(id)?.values() ?? [])]));
    units.set(id, known);
    return known;
  };
  return { indicators, raw, shown, unitOf };
}

/** The values of an indicator that serve a year: those of the year, or those without one. */
export const columnOf = (level: Level | undefined, id: string | null, year: number | null): Column | undefined => (id === null ? undefined : (level?.series.get(id)?.get(year) ?? level?.series.get(id)?.get(null)));

const isWithheld = (levels: readonly Level[], id: string): boolean => levels.some(({ series }) => [...(series.get(id)?.values() ?? [])].some(({ state }) => state.includes(SUPPRESSED)));

/** The indicator as the first level that has values of it says it is. */
export const asShown = ({ indicators, raw }: Figures, id: string): Indicator | null => {
  const indicator = indicators.get(id);
  const level = raw.find(({ series }) => series.has(id));
  return indicator === undefined || level === undefined ? null : indicatorAtLevel(indicator, level.id);
};

/**
 * The families in which something is withheld. Which figures belong together is told by the figures themselves: a share goes with a count where it is that
 * count over its base, a count with its rest where the two make the base, in nearly all areas and years ({@link isMadeOf}).
 */
export function countFamilies(figures: Figures): readonly CountFamily[] {
  const ids = [...new Set(figures.raw.flatMap(({ series }) => [...series.keys()]))];
  const all = ids.flatMap((id) => asShown(figures, id) ?? []);
  const counts = all.filter(({ unit }) => unit === 'count');
  const families: CountFamily[] = [];
  const taken = new Set<string>();
  const touched = ({ id, denominator, unit }: Indicator): boolean => isWithheld(figures.shown, id) || (SHARE_OF.has(unit) && denominator !== null && isWithheld(figures.shown, denominator));
  for (const one of all.filter(touched).toSorted((a, b) => rankOf(a) - rankOf(b))) {
    if (taken.has(one.id)) continue;
    const family = familyOf(figures, one, all, counts);
    if (family === null) continue;
    for (const { id } of family.tellers) taken.add(id);
    families.push(family);
  }
  return families;
}

/** Shares come first: they name their base. */
const rankOf = ({ unit }: Indicator): number => (SHARE_OF.has(unit) ? 0 : unit === 'count' ? 2 : 1);

/** The family of an indicator; `null`: nothing tells what it counts. */
export function familyOf(figures: Figures, one: Indicator, all: readonly Indicator[], counts: readonly Indicator[]): CountFamily | null {
  const per = SHARE_OF.get(one.unit) ?? 1;
  const isCount = one.unit === 'count';
  const level = figures.raw.find(({ series }) => series.has(one.id));
  const ownBase = level === undefined ? null : baseOf(level, one);
  const sums = per === 1 ? all.filter(({ unit, denominator, id }) => unit === one.unit && denominator === null && id !== one.id) : counts;
  const made = (of: Made): boolean => isMadeOf(figures, of);
  const unit = figures.unitOf(one.id);
  const count = isCount ? one : sums.find(({ id }) => id !== ownBase && ownBase !== null && made({ count: id, base: ownBase, share: one.id, per, unit }));
  // The sum behind a mean has to be there, else nothing tells it.
  if (count === undefined && per === 1) return null;
  const rest = count === undefined || (!isCount && per === 1) ? null : restOf(counts, count.id, isCount ? one.denominator : ownBase, made);
  const base = isCount ? (rest?.base ?? one.denominator) : ownBase;
  const shares = all.filter(({ id, denominator, unit: u }) => id !== one.id && base !== null && denominator === base && SHARE_OF.has(u) && per !== 1).flatMap((share) => shareTellers(figures, share, { count: count?.id ?? null, base: base ?? '', share: one }, made));
  const tellers: Teller[] = [
    ...(count === undefined ? [] : [{ id: count.id, tells: 'count' as const, per: 1, unit: 0 }]),
    ...(isCount ? [] : [{ id: one.id, tells: 'share' as const, per, unit }]),
    ...(rest === null ? [] : [{ id: rest.rest, tells: 'rest' as const, per: 1, unit: 0 }]),
    ...shares,
  ];
  return { tellers, base, isSum: !isCount && per === 1, ...minimaOf(figures, tellers) };
}

/** Another count that makes up a base with this one. Without a base of its own any third count is looked at. */
function restOf(counts: readonly Indicator[], count: string, base: string | null, made: (of: Made) => boolean): { rest: string; base: string } | null {
  const bases = base === null ? counts.map(({ id }) => id) : [base];
  for (const { id: rest } of counts) {
    if (rest === count || rest === base) continue;
    const found = bases.find((one) => one !== count && one !== rest && made({ count, rest, base: one }));
    if (found !== undefined) return { rest, base: found };
  }
  return null;
}

/** Another share of the same base that tells the same count, or the rest. */
function shareTellers(figures: Figures, share: Indicator, { count, base, share: first }: { count: string | null; base: string; share: Indicator }, made: (of: Made) => boolean): readonly Teller[] {
  const per = SHARE_OF.get(share.unit) ?? 1;
  const unit = figures.unitOf(share.id);
  if (count !== null && made({ count, base, share: share.id, per, unit })) return [{ id: share.id, tells: 'share', per, unit }];
  if (SHARE_OF.has(first.unit) && made({ share: first.id, otherShare: share.id, per, otherPer: SHARE_OF.get(first.unit) ?? 1, unit: unit + figures.unitOf(first.id) })) return [{ id: share.id, tells: 'rest-share', per, unit }];
  return [];
}

function minimaOf({ indicators }: Figures, tellers: readonly Teller[]): Pick<CountFamily, 'minimumCount' | 'minimumRest'> {
  const most = (of: (indicator: Indicator) => number | null | undefined): number | null => {
    const asked = tellers.flatMap(({ id }) => {
      const indicator = indicators.get(id);
      return indicator === undefined ? [] : (of(indicator) ?? []);
    });
    return asked.length === 0 ? null : Math.max(...asked);
  };
  return { minimumCount: most(({ minimumCount }) => minimumCount), minimumRest: most(({ minimumRest }) => minimumRest) };
}
