import type { Point } from '../koebenhavn/simplify-line.ts';

/*
 * The town drawn by hand, in metres east and north of the raster's south-west corner. There is no such place.
 */

/** The island, counter-clockwise: an inlet with the harbour cuts in from the east, the town lies around it. */
export const ISLAND: readonly Point[] = [
  [20600, 6300], [21700, 7700], [22500, 9200], [22150, 10500], [22900, 11500], [22700, 12350], [21600, 12550], [20500, 12700], [19350, 13000],
  [19200, 13350], [19900, 13520], [20900, 13350], [21900, 13420], [22600, 13900], [23500, 14900], [22900, 16300], [23300, 17700], [22700, 19300],
  [21200, 21200], [18800, 22500], [16000, 22900], [13200, 22100], [11000, 20500], [9300, 18600], [8500, 16000], [7300, 14200], [7600, 11900],
  [9200, 10100], [9800, 7900], [11700, 6000], [14300, 5200], [16700, 4300], [18900, 4900],
];

/** An islet before the harbour, built on since the shipyard closed. */
export const ISLET: readonly Point[] = [[22950, 12550], [23650, 12500], [24150, 12850], [24050, 13300], [23350, 13420], [22850, 13050]];

/** The quays: here the shore is straight. */
export const HARBOUR = { centre: [21300, 13000], radius: 2300 } as const;

/** Basins dug into the quays. */
export const DOCKS: readonly (readonly Point[])[] = [
  [[20550, 13000], [20480, 12280], [20600, 12270], [20680, 13000]],
  [[21250, 12900], [21180, 12050], [21330, 12040], [21400, 12900]],
  [[21950, 12800], [21880, 12150], [22300, 11850], [22380, 11950], [22020, 12230], [22090, 12800]],
  [[21100, 13100], [21120, 13900], [21000, 13900], [20960, 13100]],
  [[21900, 13200], [22020, 14050], [21880, 14070], [21740, 13200]],
];

/** The town's limit on land; it runs out to sea in the east. */
export const LIMIT: readonly Point[] = [
  [25500, 18200], [22400, 18700], [20600, 18950], [18300, 18250], [16300, 18650], [14400, 17700], [13300, 16300], [12450, 14700], [12850, 12700],
  [13900, 11300], [14500, 9500], [16600, 8700], [18700, 8950], [20900, 8250], [25500, 8300],
];

/** Silåen from the hills to the inlet, with its width in metres at each point. */
export const RIVER: readonly (readonly [x: number, y: number, width: number])[] = [
  [9800, 16900, 70], [11200, 15900, 70], [12300, 15950, 80], [13300, 15050, 80], [14300, 15150, 85], [15200, 14250, 90],
  [16300, 14350, 95], [17100, 13650, 105], [18000, 13700, 120], [18700, 13250, 140], [19500, 13200, 190],
];

/** A round of water or green: centre, half axes, a turn (a point of the unit circle) and its name. */
export interface Round {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly turn: readonly [number, number];
}

export const LAKES: readonly Round[] = [
  { name: 'Lange Sø', x: 15600, y: 16750, a: 1050, b: 330, turn: [0.8, 0.6] },
  { name: 'Møllesø', x: 14650, y: 12350, a: 430, b: 300, turn: [0.96, -0.28] },
  { name: 'Indre Sø', x: 18250, y: 14650, a: 520, b: 120, turn: [0.6, 0.8] },
  { name: 'Ydre Sø', x: 17600, y: 15500, a: 380, b: 115, turn: [0.6, 0.8] },
  { name: 'Ræve Sø', x: 19500, y: 9900, a: 260, b: 210, turn: [1, 0] },
  { name: 'Storesø', x: 11300, y: 12600, a: 700, b: 420, turn: [0.6, 0.8] },
  { name: 'Nørresø', x: 17100, y: 20400, a: 500, b: 260, turn: [0.96, 0.28] },
];

export const PARKS: readonly Round[] = [
  { name: 'Silvaskoven', x: 13600, y: 13650, a: 800, b: 520, turn: [0.6, 0.8] },
  { name: 'Fælleden', x: 19250, y: 15900, a: 620, b: 380, turn: [0.8, -0.6] },
  { name: 'Volden', x: 18300, y: 12650, a: 420, b: 170, turn: [0.8, 0.6] },
  { name: 'Folkets Have', x: 17050, y: 12150, a: 330, b: 240, turn: [1, 0] },
  { name: 'Strandengen', x: 22550, y: 16900, a: 700, b: 260, turn: [0.28, 0.96] },
  { name: 'Rævebakkerne', x: 19100, y: 9850, a: 620, b: 340, turn: [0.96, 0.28] },
  { name: 'Søparken', x: 16550, y: 17250, a: 420, b: 260, turn: [0.8, 0.6] },
  { name: 'Lystlunden', x: 20950, y: 11450, a: 360, b: 250, turn: [0.96, -0.28] },
  { name: 'Assens Kirkegård', x: 16650, y: 13150, a: 250, b: 160, turn: [0.96, 0.28] },
];

/**
 * Lines that cut the town: railway and main roads, each closed far outside it. Borders keep to them because growing
 * across one costs `cost` times the way more.
 */
export const CUTS: readonly { readonly name: string; readonly cost: number; readonly ring: readonly Point[] }[] = [
  { name: 'railway', cost: 8, ring: [[14900, 6000], [15900, 8600], [16650, 10500], [17500, 11700], [18050, 12300], [17950, 13300], [17350, 14400], [17250, 15800], [17900, 17200], [18700, 18500], [19500, 21000], [5000, 21000], [5000, 6000]] },
  { name: 'north road', cost: 3.5, ring: [[19300, 13500], [19700, 14600], [20700, 15700], [21100, 17200], [21900, 19500], [27000, 19500], [27000, 13500]] },
  { name: 'west road', cost: 3.5, ring: [[11000, 13700], [13300, 13050], [15000, 13250], [16600, 12700], [17900, 12700], [19300, 13000], [19300, 6000], [11000, 6000]] },
  { name: 'south road', cost: 3.5, ring: [[19300, 13000], [19200, 11900], [19850, 10500], [20000, 9000], [20700, 7000], [27000, 7000], [27000, 13000]] },
  { name: 'north-west road', cost: 3.5, ring: [[18700, 13500], [17800, 14900], [16300, 15800], [15100, 17700], [13500, 19500], [13500, 21500], [25000, 21500], [25000, 13500]] },
  { name: 'ring road', cost: 2.5, ring: [[21600, 15900], [20300, 16600], [18400, 16650], [16700, 16000], [15700, 14700], [15450, 13100], [16000, 11700], [17300, 10800], [19000, 10500], [20600, 10800], [22000, 11400], [26000, 11400], [26000, 15900]] },
];

/** The middle of the old town, by the head of the inlet. */
export const CENTRE: Point = [18850, 13000];
