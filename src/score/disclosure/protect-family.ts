import { stateAt, SUPPRESSED, type Column } from '../../model/column.ts';
import { forestsOf, type Forest } from './area-forest.ts';
import { auditCounts } from './audit/audit-counts.ts';
import { relationsOf } from './audit/relations.ts';
import { countCells, kept, type Further } from './count-cells.ts';
import { columnOf, type CountFamily, type Figures } from './count-family.ts';
import { cellAt, isWithheld, ledgerOf } from './ledger.ts';
import { addingLevels, type Adding, type Sheet } from './level-sums.ts';
import { protectLedger } from './protect-ledger.ts';
import { isSeen, mark, markCount, type AreaAt } from './withhold-marks.ts';

/** Forests by the levels that are there and how they add up: most counts share one. */
export type Forests = Map<string, readonly Forest[]>;

/** Protects a count in every year. @returns whether more is withheld than before */
export function protectFamily(figures: Figures, further: Further, forests: Forests, family: CountFamily): boolean {
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
    if (auditYear(figures, further, family, year, () => sheetOf(year), adding)) isMore = true;
  }
  return isMore;
}

/** Withholds on until an audit finds every withheld count of a year open. @returns whether anything more is withheld */
function auditYear(figures: Figures, further: Further, family: CountFamily, year: number | null, sheetOf: () => Sheet, adding: readonly Adding[]): boolean {
  for (let isMore = false; ; isMore = true) {
    const system = relationsOf(figures.raw, [{ family, sheet: sheetOf(), adding }], []);
    const goes = auditCounts(system, [kept(family)]).flatMap((at) => system.terms[at]?.area ?? []);
    const marked = goes.filter((area) => markCount(figures, further, family, year, area));
    if (marked.length === 0) return isMore;
  }
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
function tellsItsBase<T extends { readonly tells: string; readonly column: Column | undefined }>(figures: Figures, further: Further, family: CountFamily, year: number | null, { level, position }: AreaAt, tellers: readonly T[]): readonly T[] {
  const base = columnOf(figures.shown[level], family.base, year);
  if (base === undefined || (stateAt(base, position) !== SUPPRESSED && further.get(base)?.[position] !== 1)) return [];
  return tellers.some(({ tells, column }) => tells === 'count' && isSeen(further, column, position)) ? tellers.filter(({ tells }) => tells !== 'count') : [];
}

