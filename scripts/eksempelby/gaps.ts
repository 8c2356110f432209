import { countId } from './figures.ts';

/** Why a cell has no figure: not known, withheld, or the question has no meaning there. */
export type Gap = 'missing' | 'suppressed' | 'not-applicable';

/** Counts below this are withheld, and shares of them; the disclosure gate says which further ones. */
export const MINIMUM_COUNT = 5;

/** Figures that were never delivered for some roder, though those of larger areas were. */
const LOST: readonly { readonly id: string; readonly years: readonly number[]; readonly hits: (rode: number, bydel: number) => boolean }[] = [
  { id: 'uden_tandlaege', years: [2016], hits: (_, bydel) => bydel === 8 },
  { id: 'hoejt_fravaer', years: [2014, 2015], hits: (rode) => rode % 61 === 7 },
  { id: 'arbejdspladser', years: [2010, 2011], hits: () => true },
  { id: 'uden_centralvarme', years: [2012], hits: (rode) => rode % 83 === 11 },
];

/** Whether the figure of a rode was lost; a share and its count are lost together. */
export const isLost = (id: string, year: number, rode: number, bydel: number): boolean =>
  LOST.some((one) => (one.id === id || countId(one.id) === id || `${one.id}_pr_1000` === id) && one.years.includes(year) && one.hits(rode, bydel));
