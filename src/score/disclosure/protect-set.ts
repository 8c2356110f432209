import { auditCounts } from './audit/audit-counts.ts';
import { madeUpSets } from './audit/count-sets.ts';
import { relationsOf, type Counted, type MadeUp } from './audit/relations.ts';
import { countCells, kept, type Further } from './count-cells.ts';
import { asShown, familyOf, type CountFamily, type Figures } from './count-family.ts';
import { baseOf, SHARE_OF } from './few-units.ts';
import { addingLevels, type Sheet } from './level-sums.ts';
import { markCount } from './withhold-marks.ts';

/** Counts some of which make up others, as age groups make up all residents. */
export interface CountSet {
  readonly families: readonly CountFamily[];
  readonly sets: readonly MadeUp[];
}

/** The sets in which something is withheld: counts and shares of one base that add up to it, or to each other, as the figures tell. */
export function countSets(figures: Figures, withheld: readonly CountFamily[]): readonly CountSet[] {
  const bases = new Set(withheld.flatMap(({ base, tellers }) => base ?? basesOf(figures, tellers.map(({ id }) => id))));
  return [...bases].flatMap((base) => {
    const families = membersOver(figures, base, withheld);
    const year = yearsOf(figures, families)[0];
    if (families.length < 3 || year === undefined) return [];
    const sets = madeUpSets(families.map((family) => sheetOf(figures, new Map(), family, year)));
    return sets.length > 0 ? [{ families, sets }] : [];
  });
}

const basesOf = ({ indicators, raw }: Figures, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const [level, indicator] = [raw.find(({ series }) => series.has(id)), indicators.get(id)];
    return level === undefined || indicator === undefined ? [] : (baseOf(level, indicator) ?? []);
  });

/** Each count of a base once, those in which something is withheld as they are known already, and the base itself. */
function membersOver(figures: Figures, base: string, withheld: readonly CountFamily[]): readonly CountFamily[] {
  const ids = [...new Set(figures.raw.flatMap(({ series }) => [...series.keys()]))];
  const all = ids.flatMap((id) => asShown(figures, id) ?? []);
  const counts = all.filter(({ unit }) => unit === 'count');
  const found: CountFamily[] = [];
  for (const one of all) {
    const isMember = one.id === base || ((one.unit === 'count' || SHARE_OF.has(one.unit)) && basesOf(figures, [one.id]).includes(base));
    if (!isMember || found.some(({ tellers }) => tellers.some(({ id }) => id === one.id))) continue;
    const family = withheld.find(({ tellers }) => tellers.some(({ id }) => id === one.id)) ?? familyOf(figures, one, all, counts);
    if (family !== null) found.push(family);
  }
  return found;
}

/** Years in which all of them have values, the latest first. */
function yearsOf({ raw }: Figures, families: readonly CountFamily[]): readonly (number | null)[] {
  const own = families.map(({ tellers }) => new Set(tellers.flatMap(({ id }) => raw.flatMap(({ series }) => [...(series.get(id)?.keys() ?? [])]))));
  return [...new Set(own.flatMap((years) => [...years]))].filter((year) => own.every((years) => years.has(year) || years.has(null))).toSorted((a, b) => (b ?? 0) - (a ?? 0));
}

const sheetOf = (figures: Figures, further: Further, family: CountFamily, year: number | null): Sheet => figures.raw.map((_, at) => countCells(figures, further, family, at, year));

/** Audits the counts of a set together, year by year, and withholds on until all keep their values. @returns counts of which more is withheld than before */
export function protectSet(figures: Figures, further: Further, { families, sets }: CountSet): readonly CountFamily[] {
  const changed = new Set<CountFamily>();
  for (const year of yearsOf(figures, families)) {
    for (let isMore = true; isMore; ) {
      const counts = families.map((family): Counted => {
        const sheet = sheetOf(figures, further, family, year);
        return { family, sheet, adding: addingLevels(figures.raw, [sheet]) };
      });
      const system = relationsOf(figures.raw, counts, sets);
      isMore = false;
      for (const at of auditCounts(system, families.map(kept))) {
        const { family = 0, area = null } = system.terms[at] ?? {};
        const own = families[family];
        if (own === undefined || area === null || !markCount(figures, further, own, year, area)) continue;
        changed.add(own);
        isMore = true;
      }
    }
  }
  return [...changed];
}
