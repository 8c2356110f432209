import { NOT_APPLICABLE, PRESENT, SUPPRESSED, type Column } from '../../../src/model/column.ts';
import type { Level } from '../../../src/model/level.ts';

/** What somebody who reads a package's description knows of one of its counts. */
export interface KnownCount {
  readonly count: string | null;
  readonly shares: readonly { readonly id: string; readonly per: number; readonly half: number }[];
  readonly rest: string | null;
  readonly base: string | null;
}

/** Levels of which one adds up to, or lies in, the other. */
export interface KnownSums {
  readonly sums: readonly (readonly [coarse: string, fine: string])[];
  readonly parts: readonly (readonly [coarse: string, fine: string])[];
}

export interface Unknown {
  readonly name: string;
  lower: number;
  upper: number;
  /** True where the page says that the figure is withheld. */
  readonly isSecret: boolean;
  readonly base: number | null;
}

/** whole = sum of parts. */
export interface Equation {
  readonly whole: number;
  readonly parts: readonly number[];
}

export interface System {
  readonly unknowns: readonly Unknown[];
  readonly equations: readonly Equation[];
}

const entry = (level: Level, id: string | null, year: number | null, i: number): { state: number; value: number } => {
  const column: Column | undefined = id === null ? undefined : (level.series.get(id)?.get(year) ?? level.series.get(id)?.get(null));
  return { state: column?.state[i] ?? 0, value: column?.values[i] ?? 0 };
};

/** The least and most that what is shown of a count at one place leaves possible. */
function shownOf(level: Level, known: KnownCount, year: number | null, i: number): Omit<Unknown, 'name'> {
  const base = entry(level, known.base, year, i);
  const units = base.state === PRESENT ? base.value : null;
  const count = entry(level, known.count, year, i);
  const rest = entry(level, known.rest, year, i);
  const shares = known.shares.map((share) => ({ ...share, ...entry(level, share.id, year, i) }));
  const all = [count, rest, ...shares].filter(({ state }) => state !== 0);
  let [lower, upper] = [0, units ?? Infinity];
  if (count.state === PRESENT) [lower, upper] = [count.value, count.value];
  else if (rest.state === PRESENT && units !== null) [lower, upper] = [units - rest.value, units - rest.value];
  else if (all.length > 0 && all.every(({ state }) => state === NOT_APPLICABLE)) [lower, upper] = [0, 0];
  for (const { state, value, per, half } of shares) {
    if (state !== PRESENT || units === null) continue;
    lower = Math.max(lower, Math.ceil(((value - half) * units) / per - 1e-9));
    upper = Math.min(upper, Math.floor(((value + half) * units) / per + 1e-9));
  }
  return { lower, upper, isSecret: all.some(({ state }) => state === SUPPRESSED), base: units };
}

/** Every linear relation of a count in a year that the levels, as they are shown, let one set up. */
export function systemOf(levels: readonly Level[], known: KnownCount, sums: KnownSums, year: number | null): System {
  const unknowns: Unknown[] = [];
  const places = new Map<string, number>();
  for (const level of levels) {
    const says = [known.count, known.rest, ...known.shares.map(({ id }) => id)].some((id) => id !== null && (level.series.get(id)?.has(year) ?? false));
    if (says) level.areas.forEach((area, i) => places.set(`${level.id}/${area.id}`, unknowns.push({ name: `${level.id}/${area.id}`, ...shownOf(level, known, year, i) }) - 1));
  }
  const equations: Equation[] = [];
  for (const [coarse, fine] of [...sums.sums, ...sums.parts]) {
    const isPart = sums.parts.some((pair) => pair[0] === coarse && pair[1] === fine);
    const inside = new Map<string, number[]>();
    for (const area of levels.find(({ id }) => id === fine)?.areas ?? []) {
      const [whole, part] = [`${coarse}/${area.parents.get(coarse) ?? ''}`, places.get(`${fine}/${area.id}`)];
      if (part !== undefined && places.has(whole)) inside.set(whole, [...(inside.get(whole) ?? []), part]);
    }
    for (const [whole, parts] of inside) {
      const over = isPart ? [unknowns.push({ name: `rest of ${whole}`, lower: 0, upper: Infinity, isSecret: false, base: null }) - 1] : [];
      equations.push({ whole: places.get(whole) ?? -1, parts: [...parts, ...over] });
    }
  }
  return { unknowns, equations };
}

/** Tightens what is possible by every equation until nothing moves: exact where places lie in one another like boxes. */
export function tighten({ unknowns, equations }: System): void {
  for (let moved = true; moved; ) {
    moved = false;
    for (const { whole, parts } of equations) {
      const terms = [{ at: whole, sign: -1 }, ...parts.map((at) => ({ at, sign: 1 }))];
      for (const { at, sign } of terms) {
        const own = unknowns[at] as Unknown;
        const others = terms.filter((one) => one.at !== at);
        const least = others.reduce((sum, one) => sum + edge(unknowns, one, true), 0);
        const most = others.reduce((sum, one) => sum + edge(unknowns, one, false), 0);
        // sign x own = -(others)
        const [lower, upper] = sign > 0 ? [-most, -least] : [least, most];
        if (lower > own.lower) [own.lower, moved] = [lower, true];
        if (upper < own.upper) [own.upper, moved] = [upper, true];
      }
    }
  }
}

/** The smallest (or largest) that a signed term can be. */
const edge = (unknowns: readonly Unknown[], { at, sign }: { at: number; sign: number }, isLeast: boolean): number => {
  const { lower, upper } = unknowns[at] as Unknown;
  return sign * (isLeast === sign > 0 ? lower : upper);
};

/** Secrets that keep fewer possible whole values than they should: the minimum, or all that a base leaves where that is less. */
export const told = ({ unknowns }: System, minimum: number): readonly string[] =>
  unknowns.flatMap(({ name, lower, upper, isSecret, base }) => {
    const possible = Math.floor(upper + 1e-6) - Math.ceil(lower - 1e-6) + 1;
    return isSecret && possible < Math.min(minimum, (base ?? Infinity) + 1) ? [`${name}: ${lower} to ${upper}`] : [];
  });
