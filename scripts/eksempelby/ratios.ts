import { countId } from './figures.ts';
import { SHARES } from './share-catalogue.ts';

/** A published figure made of two sums: `times * above / below`, rounded to one decimal, to whole numbers, or to hundreds. */
export interface Ratio {
  readonly id: string;
  readonly above: string;
  /** Taken from `above`; for net figures. */
  readonly less?: string;
  readonly below: string;
  readonly times: number;
  readonly decimals: 1 | 0 | -2;
}

/** Shares and means that are made of sums but are not in the catalogue of shares. */
const OTHERS: readonly Ratio[] = [
  { id: 'disponibel_indkomst', above: 'indkomst_sum', below: 'voksne_18_plus', times: 1, decimals: -2 },
  { id: 'boligareal_pr_person', above: 'boligareal_m2', below: 'befolkning', times: 1, decimals: 1 },
  { id: 'andel_unge', above: 'unge_16_24', below: 'befolkning', times: 100, decimals: 1 },
  { id: 'andel_aeldre', above: 'aeldre_65_plus', below: 'befolkning', times: 100, decimals: 1 },
  { id: 'andel_almene_boliger', above: 'almene_boliger', below: 'boliger', times: 100, decimals: 1 },
  { id: 'husleje_pr_m2', above: 'husleje_sum', below: 'alment_areal_m2', times: 1, decimals: 0 },
  { id: 'andel_enlige_forsoergere', above: 'enlige_forsoergere', below: 'boernefamilier', times: 100, decimals: 1 },
  { id: 'valgdeltagelse', above: 'stemmer', below: 'stemmeberettigede', times: 100, decimals: 1 },
  { id: 'arbejdspladser_pr_1000', above: 'arbejdspladser', below: 'befolkning', times: 1000, decimals: 0 },
  { id: 'nettotilflytning_pr_1000', above: 'tilflyttede', less: 'fraflyttede', below: 'befolkning', times: 1000, decimals: 0 },
  { id: 'utryghed', above: 'utrygge', below: 'adspurgte', times: 100, decimals: 1 },
  { id: 'oplevet_forskelsbehandling', above: 'forskelsbehandlede', below: 'adspurgte', times: 100, decimals: 1 },
];

/** Shares and means of the package. Those of a larger area are made of its sums, never a mean of shares. */
export const RATIOS: readonly Ratio[] = [
  ...SHARES.map(({ id, base }): Ratio => ({ id, above: countId(id), below: base, times: 100, decimals: 1 })),
  ...OTHERS,
];

/** `times * above / below` rounded half up; one division, so that every machine gives the same digits. */
export function ratioOf({ times, decimals }: Ratio, above: number, below: number): number {
  const unit = decimals < 0 ? 100 : decimals === 1 ? 0.1 : 1;
  if (unit >= 1) return Math.round((above * times) / (below * unit)) * unit;
  return Math.round((above * times * 10) / below) / 10;
}
