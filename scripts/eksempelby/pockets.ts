/** What lies behind the figures: none is shown, each figure is a mixture of some of them. Larger means more need. */
export type Factor = 'means' | 'health' | 'housing' | 'language' | 'childhood' | 'women' | 'youth';

/** Places where need is greater than around them: centre, reach in metres, strength, and the factors it is felt in. */
export const POCKETS: readonly { readonly at: readonly [number, number]; readonly reach: number; readonly strength: number; readonly factors: readonly Factor[] }[] = [
  { at: [15650, 10800], reach: 900, strength: 2.4, factors: ['means', 'language', 'childhood', 'women'] },
  { at: [20900, 14900], reach: 850, strength: 2.1, factors: ['means', 'health', 'language'] },
  { at: [18500, 11250], reach: 700, strength: 1.6, factors: ['means', 'health', 'childhood'] },
  { at: [19250, 10250], reach: 650, strength: 1.5, factors: ['language', 'women', 'childhood'] },
  { at: [16800, 13300], reach: 700, strength: 1.5, factors: ['health', 'housing', 'means'] },
  { at: [21500, 17350], reach: 700, strength: 2.3, factors: ['means', 'childhood', 'women'] },
  { at: [14600, 15900], reach: 600, strength: 2.2, factors: ['means', 'health', 'language'] },
  { at: [17500, 17200], reach: 560, strength: 2.2, factors: ['means', 'health', 'childhood'] },
];
