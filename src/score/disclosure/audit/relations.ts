import type { Level } from '../../../model/level.ts';
import { nearestOnly } from '../area-forest.ts';
import { SHOWN, UNKNOWN, type CountCell } from '../count-cells.ts';
import type { CountFamily } from '../count-family.ts';
import { isWithheld, NOTHING, restCell } from '../ledger.ts';
import { partsOf, type Adding, type Sheet } from '../level-sums.ts';

/** One count somewhere, as an auditor writes it down. */
export interface Term {
  readonly cell: CountCell;
  /** Which of the counts that are looked at together. */
  readonly family: number;
  /** `null`: what is left of a place without its parts, or a base; it is printed nowhere, or no count of its own. */
  readonly area: { readonly level: number; readonly position: number } | null;
}

/** A whole is the sum of its parts, all of them positions among the terms. */
export interface Relation {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Every linear relation between the counts of a year that what is shown lets one set up. */
export interface Relations {
  readonly terms: readonly Term[];
  readonly relations: readonly Relation[];
}

/** A count that is looked at, its cells in a year, and how its levels add up. */
export interface Counted {
  readonly family: CountFamily;
  readonly sheet: Sheet;
  readonly adding: readonly Adding[];
}

/** That some of the counts make up another everywhere: positions among them. */
export interface MadeUp {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The relations between areas of each count, and at each place between the counts. */
export function relationsOf(levels: readonly Level[], counts: readonly Counted[], sets: readonly MadeUp[]): Relations {
  const terms: Term[] = [];
  const relations: Relation[] = [];
  const places = counts.map(({ sheet }, family) => sheet.map((cells, level) => cells?.map((cell, position) => terms.push({ cell, family, area: { level, position } }) - 1) ?? null));
  counts.forEach((counted, family) => {
    const present = counted.sheet.flatMap((cells, at) => (cells === null ? [] : [at]));
    for (const { coarse, fine, how } of nearestOnly(counted.adding.filter((one) => present.includes(one.coarse) && present.includes(one.fine)))) {
      partsOf(levels, coarse, fine).forEach((inside, i) => {
        const [whole, parts] = [places[family]?.[coarse]?.[i], inside.flatMap((at) => places[family]?.[fine]?.[at] ?? [])];
        if (whole === undefined || parts.length === 0) return;
        const rest = restCell({ whole, parts, how }, (at) => terms[at]?.cell ?? NOTHING, counted.family);
        if (rest === null) return;
        relations.push({ whole, parts: how === 'sum' && rest === NOTHING ? parts : [...parts, terms.push({ cell: rest, family, area: null }) - 1] });
      });
    }
  });
  for (const { whole, parts } of sets) {
    places[whole]?.forEach((at, level) => at?.forEach((one, i) => {
      const inside = parts.flatMap((part) => places[part]?.[level]?.[i] ?? []);
      if (inside.length === parts.length) relations.push({ whole: one, parts: inside });
    }));
  }
  return { terms, relations };
}

/** True where a term keeps its values open: withheld, or a rest that the rule holds for. */
export const isSecret = ({ cell }: Term): boolean => isWithheld(cell);

/** True where something is printed of a term that could be withheld. */
export const isPrinted = ({ area, cell }: Term): boolean => area !== null && (cell.standing === SHOWN || (cell.standing === UNKNOWN && cell.blur > 0));
