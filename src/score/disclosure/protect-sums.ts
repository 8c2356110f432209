import type { Indicator } from '../../model/indicator.ts';
import type { Level } from '../../model/level.ts';
import type { Further } from './count-cells.ts';
import { countFamilies, figuresOf, type CountFamily, type Figures } from './count-family.ts';
import { countSets, protectSet } from './protect-set.ts';
import { protectFamily, type Forests } from './protect-family.ts';
import { without } from './withhold-marks.ts';

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
  const sets = countSets(figures, families);
  const all = [...new Set([...families, ...sets.flatMap((set) => set.families)])];
  let changed = families.filter((family) => protectFamily(figures, further, forests, family));
  // What one count loses may open or close another that shares an indicator with it, or another year that shares values without one.
  for (;;) {
    changed = all.filter((family) => changed.some((one) => bears(figures, one, family)) && protectFamily(figures, further, forests, family));
    if (changed.length === 0) changed = sets.flatMap((set) => protectSet(figures, further, set));
    if (changed.length === 0) break;
    changed = [...changed, ...changed.filter((family) => protectFamily(figures, further, forests, family))];
  }
  return shown.map((level) => ({ ...level, series: new Map([...level.series].map(([id, years]) => [id, new Map([...years].map(([year, column]) => [year, without(further, column)]))])) }));
}

/** True where what one count loses can matter to another, or to its own other years. */
function bears({ raw }: Figures, one: CountFamily, other: CountFamily): boolean {
  const own = [one.base, ...one.tellers.map(({ id }) => id)];
  if (one === other) return raw.some(({ series }) => own.some((id) => id !== null && series.get(id)?.has(null)));
  return [other.base, ...other.tellers.map(({ id }) => id)].some((id) => id !== null && one.tellers.some((teller) => teller.id === id));
}

