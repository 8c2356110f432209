import { checkStatbankCsv, checkTableInfo } from './answer-checks.ts';
import type { Download, DownloadStore } from './download-store.ts';
import { fetchLayer } from './fetch-layer.ts';
import { figuresTable, shareOf, sumsOf } from './official-figures.ts';
import type { Figures } from './official-figures.ts';
import { politeFetch } from './polite-fetch.ts';
import type { Outside } from './polite-fetch.ts';
import { RECIPES } from './recipes.ts';
import type { Recipe } from './recipes.ts';
import { LAYER_LICENCE, layerAddress, LAYERS, STATBANK_LICENCE, tableInfoAddress } from './sources.ts';
import type { OfficialLayer, Services } from './sources.ts';
import { questionAddress, questionOf, readTableInfo } from './statbank-table.ts';
import type { StatbankTable, Wanted } from './statbank-table.ts';
import { tidyLayer } from './tidy-layer.ts';
import type { TidyLayer } from './tidy-layer.ts';

/** What fetching needs, and who is told. */
export interface FetchPlan {
  readonly services: Services;
  readonly outside: Outside;
  readonly store: DownloadStore;
  /** Layer id -> the name it has in the service now, where a person said it. */
  readonly names: ReadonlyMap<string, string>;
  progress(done: number, of: number): void;
}

/** Layers and figures of the city, whole or not at all. */
export interface Official {
  readonly layers: readonly TidyLayer[];
  readonly figures: string;
}

const TABLES = [...new Set(RECIPES.map(({ table }) => table))];
/** Answers that are fetched, one after another. */
export const ANSWERS = LAYERS.length + TABLES.length + RECIPES.length;

/** Fetches what is not in the store yet. @throws OfficialTrouble; what came before it is kept, and the next run goes on from there */
export async function fetchOfficial(plan: FetchPlan): Promise<Official> {
  let done = 0;
  const step = <T>(value: T): T => {
    plan.progress((done += 1), ANSWERS);
    return value;
  };
  plan.progress(0, ANSWERS);
  const get = politeFetch(plan.outside);
  const layers: TidyLayer[] = [];
  for (const layer of LAYERS) layers.push(step(tidyLayer(layer, await layerBody(plan, get, layer))));
  const tables = new Map<string, StatbankTable>();
  for (const table of TABLES) tables.set(table, step(readTableInfo(await infoBody(plan, get, table), table)));
  const figures = new Map<Recipe, Figures>();
  for (const recipe of RECIPES) figures.set(recipe, step(await figuresOf(plan, get, recipe, tables, figures)));
  return { layers, figures: figuresTable(figures) };
}

type Get = ReturnType<typeof politeFetch>;

async function layerBody({ services, outside, store, names }: FetchPlan, get: Get, layer: OfficialLayer): Promise<Uint8Array> {
  const typeName = names.get(layer.id) ?? layer.typeName;
  const file = `${layer.id}.geojson`;
  const had = await store.have(file, (address) => address.startsWith(layerAddress(services, typeName, null)));
  if (had !== null) return had;
  const { body, address } = await fetchLayer(get, services, layer, typeName);
  await store.keep({ file, address, title: `${layer.title} (${typeName})`, licence: LAYER_LICENCE.title }, body, outside.now());
  return body;
}

/** A file of the store, or the answer that is fetched and kept. */
async function kept({ outside, store }: FetchPlan, download: Download, fetchIt: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const had = await store.have(download.file, (address) => address === download.address);
  if (had !== null) return had;
  const body = await fetchIt();
  await store.keep(download, body, outside.now());
  return body;
}

function infoBody(plan: FetchPlan, get: Get, table: string): Promise<Uint8Array> {
  const address = tableInfoAddress(plan.services, table);
  return kept(plan, { file: `${table}-info.json`, address, title: `Statistikbanken ${table}`, licence: STATBANK_LICENCE.title }, () => get(address, checkTableInfo));
}

async function figuresOf(plan: FetchPlan, get: Get, recipe: Recipe, tables: ReadonlyMap<string, StatbankTable>, before: ReadonlyMap<Recipe, Figures>): Promise<Figures> {
  const table = tables.get(recipe.table);
  if (table === undefined) throw new Error(`no table ${recipe.table}`);
  const { part, whole } = recipe;
  const question = questionOf(table, whole === undefined || whole === 'befolkning' ? part : eitherOf(part, whole));
  const address = questionAddress(plan.services, question);
  const body = await kept(plan, { file: `${table.id}-${recipe.id}.csv`, address, title: `${table.text} (${table.id})`, licence: STATBANK_LICENCE.title }, () => get(address, checkStatbankCsv));
  const sums = (wanted: Wanted): Promise<Figures> => sumsOf(body, question, questionOf(table, wanted).codes);
  const own = await sums(part);
  if (whole === undefined) return own;
  const all = whole === 'befolkning' ? [...before].find(([{ id }]) => id === whole)?.[1] : await sums(whole);
  return shareOf(own, all ?? new Map());
}

/** What a part and its whole want together. */
const eitherOf = (part: Wanted, whole: Wanted): Wanted => Object.fromEntries(Object.keys(part).map((id) => [id, (value) => part[id]?.(value) === true || whole[id]?.(value) === true]));
