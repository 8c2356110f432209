import type { Indicator } from '../../model/indicator.ts';
import type { Level } from '../../model/level.ts';
import { PRESENT, SUPPRESSED, stateAt, type Column } from '../../model/column.ts';
import { forestsOf, type Forest } from './area-forest.ts';
import { countCells, type Further } from './count-cells.ts';
import { columnOf, countFamilies, figuresOf, type CountFamily, type Figures } from './count-family.ts';
import { suppress } from './few-units.ts';
import { cellAt, isWithheld, ledgerOf } from './ledger.ts';
import { addingLevels, type Sheet } from './level-sums.ts';
import { protectLedger } from './protect-ledger.ts';

/**
 * Secondary suppression: withholds further figures until no withheld count can be told from the ones that are shown - by taking the parts of a place from the
 * whole, a share times its base, a base less the rest of it. Each withheld count keeps as many possible values as its rule has (`minimumCount`; or all that
 * its base leaves it), also for one who knows the rule and why each figure was withheld. Deterministic: the same package loses the same figures everywhere.
 * Sources: A. Hundepool et al. (2012), Statistical Disclosure Control, chapter 4; what is done here and why is in docs/methodology.md.
 * @param shown the levels once each value's own rule was applied
 */
export function protectSums<L extends Level>({ levels: raw, indicators }: { readonly levels: readonly Level[]; readonly indicators: ReadonlyMap<string, Indicator> }, shown: readonly L[]): readonly L[] {
  const figures = figuresOf(indicators, raw, shown);
  const families = countFamilies(figures);
  if (families.length === 0) return shown;
  const further: Further = new Map();
  const forests: Forests = new Map();
  let changed = families.filter((family) => protectFamily(figures, further, forests, family));
  // What one count loses may open or close another that shares an indicator with it, or another year that shares values without one.
  while (changed.length > 0) changed = families.filter((family) => changed.some((one) => bears(figures, one, family)) && protectFamily(figures, further, forests, family));
  return shown.map((level) => ({ ...level, series: new Map([...level.series].map(([id, years]) => [id, new Map([...years].map(([year, column]) => [year, without(further, column)]))])) }));
}

/** True where what one count loses can matter to another, or to its own other years. */
function bears({ raw }: Figures, one: CountFamily, other: CountFamily): boolean {
  const own = [one.base, ...one.tellers.map(({ id }) => id)];
  if (one === other) return raw.some(({ series }) => own.some((id) => id !== null && series.get(id)?.has(null)));
  return [other.base, ...other.tellers.map(({ id }) => id)].some((id) => id !== null && one.tellers.some((teller) => teller.id === id));
}

function without(further: Further, column: Column): Column {
  const marks = further.get(column);
  return marks === undefined ? column : suppress(column, (i) => marks[i] === 1);
}

/** Forests by the levels that are there and how they add up: most counts share one. */
type Forests = Map<string, readonly Forest[]>;

/** Protects a count in every year. @returns whether more is withheld than before */
function protectFamily(figures: Figures, further: Further, forests: Forests, family: CountFamily): boolean {
  const years = new Set(family.tellers.flatMap(({ id }) => figures.raw.flatMap(({ series }) => [...(series.get(id)?.keys() ?? [])])));
  const sheetOf = (year: number | null): Sheet => figures.raw.map((_, at) => countCells(figures, further, family, at, year));
  const sheets = new Map([...years].map((year) => [year, sheetOf(year)] as const));
  const adding = addingLevels(figures.raw, [...sheets.values()]);
  let isMore = false;
  for (const [year, first] of sheets) {
    const present = first.flatMap((cells, at) => (cells === null ? [] : [at]));
    const key = JSON.stringify([present, adding]);
    const known = forests.get(key) ?? forestsOf(figures.raw, present, adding);
    forests.set(key, known);
    // Forests share their coarser places: what one withholds the next has to know.
    let sheet = first;
    for (let left = known.length, at = 0; left > 0; left -= 1, at += 1) {
      const forest = known[at % known.length];
      if (forest === undefined || !protectYear(figures, further, family, year, sheet, forest)) continue;
      isMore = true;
      if (known.length === 1) break;
      sheet = sheetOf(year);
      left = known.length;
    }
  }
  return isMore;
}

function protectYear(figures: Figures, further: Further, family: CountFamily, year: number | null, sheet: Sheet, forest: Forest): boolean {
  const ledger = ledgerOf(forest, sheet, family);
  protectLedger(ledger);
  let isMore = false;
  forest.places.forEach(({ area }, place) => {
    if (area === null) return;
    const tellers = family.tellers.map(({ id, tells }) => ({ tells, column: columnOf(figures.shown[area.level], id, year) }));
    const isGone = isWithheld(cellAt(ledger, place));
    const goes = isGone ? tellers : tellsItsBase(figures, further, family, year, area, tellers);
    for (const { column } of goes) if (mark(further, column, area.position)) isMore = true;
  });
  return isMore;
}

/** Where the base itself is withheld, a count together with its share or its rest would tell it: all but the count go. */
function tellsItsBase<T extends { readonly tells: string; readonly column: Column | undefined }>(figures: Figures, further: Further, family: CountFamily, year: number | null, { level, position }: { readonly level: number; readonly position: number }, tellers: readonly T[]): readonly T[] {
  const base = columnOf(figures.shown[level], family.base, year);
  if (base === undefined || (stateAt(base, position) !== SUPPRESSED && further.get(base)?.[position] !== 1)) return [];
  return tellers.some(({ tells, column }) => tells === 'count' && isSeen(further, column, position)) ? tellers.filter(({ tells }) => tells !== 'count') : [];
}

const isSeen = (further: Further, column: Column | undefined, position: number): boolean => column !== undefined && further.get(column)?.[position] !== 1 && column.state[position] === PRESENT;

/** Withholds an entry that is shown. @returns whether it was */
function mark(further: Further, column: Column | undefined, position: number): boolean {
  if (column === undefined || stateAt(column, position) !== PRESENT) return false;
  const marks = further.get(column) ?? new Uint8Array(column.state.length);
  further.set(column, marks);
  if (marks[position] === 1) return false;
  marks[position] = 1;
  return true;
}
