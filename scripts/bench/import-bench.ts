import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import Papa from 'papaparse';
import { readGeometryFile } from '../../src/read/files/read-geometry-file.ts';
import { levelOfLayer } from '../../src/read/intake/levels-of-layers.ts';
import { cellValue } from '../../src/read/tables/cell-value.ts';
import { readTables } from '../../src/read/tables/read-tables.ts';

/** Rows and columns of the largest open table of figures of a Danish city. */
export const TABLE = { rows: 32_844, columns: 57 } as const;
export const POLYGONS = 100_000;

/** Reading a table, in ms: with every cell of the numbers' columns as a number, and papaparse's own typing of cells. */
export interface TableBench {
  readonly bytes: number;
  readonly oursMs: number;
  readonly comparatorMs: number;
}

/** A CSV like the city's tables: an area, a year, a name in quotation marks now and then, and figures with and without decimals, with gaps. */
export function benchCsv({ rows, columns } = TABLE): Uint8Array {
  let state = 7;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const cell = (column: number): string => (next() < 0.03 ? '' : column % 3 === 0 ? String(Math.floor(next() * 5000)) : (next() * 100).toFixed(column % 2 === 0 ? 2 : 1));
  const lines = Array.from({ length: rows }, (_, i) => [String((i % 400) + 1), String(2008 + (i % 7)), i % 9 === 0 ? `"Gade, ${i}"` : `Område ${i}`, ...Array.from({ length: columns - 3 }, (__, column) => cell(column))].join(','));
  return new TextEncoder().encode(`${['rode', 'år', 'navn', ...Array.from({ length: columns - 3 }, (_, i) => `tal ${i + 1}`)].join(',')}\n${lines.join('\n')}\n`);
}

/** Both read the same bytes in turns, so that what the machine does besides meets both. */
export async function benchTable(runs = 9): Promise<TableBench> {
  const bytes = benchCsv();
  const [ours, comparator]: [number[], number[]] = [[], []];
  let [sum, other] = [0, 0];
  for (let run = 0; run <= runs; run += 1) {
    let began = performance.now();
    sum = await sumOfFigures(bytes);
    const own = performance.now() - began;
    began = performance.now();
    other = sumByPapa(bytes);
    // The first run warms up.
    if (run > 0) {
      ours.push(own);
      comparator.push(performance.now() - began);
    }
  }
  if (Math.abs(sum - other) > 1e-3) throw new Error(`the two read different figures: ${sum} and ${other}`);
  return { bytes: bytes.length, oursMs: median(ours), comparatorMs: median(comparator) };
}

async function sumOfFigures(bytes: Uint8Array): Promise<number> {
  const [reading] = await readTables({ name: 'tal.csv', bytes });
  if (reading === undefined) throw new Error('no table');
  const figures = reading.columns.map((column, at) => ({ column, at })).filter(({ column }) => column.kind === 'number');
  let sum = 0;
  for (const row of reading.table.rows) {
    for (const { column, at } of figures) {
      const value = cellValue(row[at] ?? null, column);
      if (value.kind === 'number') sum += value.value;
    }
  }
  return sum;
}

function sumByPapa(bytes: Uint8Array): number {
  const { data } = Papa.parse<unknown[]>(new TextDecoder().decode(bytes), { header: false, dynamicTyping: true, skipEmptyLines: true });
  let sum = 0;
  for (const row of data.slice(1)) for (const cell of row) if (typeof cell === 'number') sum += cell;
  return sum;
}

/** A map of many polygons: from bytes to areas of a level, in ms; and how long the main thread was at work meanwhile where a worker did it, all of it together: no block of it can be longer. */
export interface MapBench {
  readonly bytes: number;
  readonly readMs: number;
  readonly workerMs: number;
  readonly mainThreadMs: number;
}

export function benchGeojson(count = POLYGONS): Uint8Array {
  const side = Math.ceil(Math.sqrt(count));
  const features = Array.from({ length: count }, (_, i) => {
    const [x, y] = [8 + (i % side) / (side / 4), 55 + Math.floor(i / side) / (side / 2)];
    const ring = [0, 60, 120, 180, 240, 300, 0].map((angle) => [x + (Math.cos((angle * Math.PI) / 180) * 1.5) / side, y + (Math.sin((angle * Math.PI) / 180) * 0.7) / side].map((one) => Number(one.toFixed(7))));
    return `{"type":"Feature","properties":{"nr":${i + 1},"navn":"Område ${i + 1}"},"geometry":{"type":"Polygon","coordinates":[${JSON.stringify(ring)}]}}`;
  });
  return new TextEncoder().encode(`{"type":"FeatureCollection","features":[${features.join(',\n')}]}`);
}

/** The part that a worker does. @returns how many areas there are */
export async function readMap(bytes: Uint8Array): Promise<number> {
  const read = await readGeometryFile({ name: 'kort.geojson', bytes });
  if (!('layers' in read) || read.layers[0] === undefined) throw new Error('no layer');
  const level = levelOfLayer(read.layers[0], { file: 'kort.geojson', use: 'areas', level: 'rode', areaId: 'nr', areaName: 'navn' }, {}, []);
  if (level.areas.some(({ geometry }) => geometry === null)) throw new Error('a polygon was lost');
  return level.areas.length;
}

export async function benchMap(): Promise<MapBench> {
  const bytes = benchGeojson();
  // First, so that the main thread has nothing of a reading of its own to clear away meanwhile.
  const beside = await besideMain(bytes.slice());
  const began = performance.now();
  if ((await readMap(bytes)) !== POLYGONS) throw new Error('areas were lost');
  return { bytes: bytes.length, readMs: performance.now() - began, ...beside };
}

async function besideMain(bytes: Uint8Array): Promise<Pick<MapBench, 'workerMs' | 'mainThreadMs'>> {
  const worker = new Worker(new URL('./import-worker.mjs', import.meta.url));
  await new Promise((resolve) => void worker.once('message', resolve));
  const before = performance.eventLoopUtilization();
  const began = performance.now();
  const answered = new Promise<number>((resolve, reject) => void worker.once('message', resolve).once('error', reject));
  worker.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
  if ((await answered) !== POLYGONS) throw new Error('areas were lost');
  const { active } = performance.eventLoopUtilization(before);
  const workerMs = performance.now() - began;
  await worker.terminate();
  return { workerMs, mainThreadMs: active };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
