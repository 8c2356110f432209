import type { Mapping, MappedFile, MappedIndicator } from '../../src/read/intake/mapping-shape.ts';
import { levelTitles } from '../../src/text/intake/level-titles.ts';
import type { Fetched } from './download-store.ts';
import { RECIPES } from './recipes.ts';
import type { Recipe } from './recipes.ts';
import { LAYER_LICENCE, LAYERS, STATBANK_LICENCE } from './sources.ts';
import { AREA } from './statbank-table.ts';
import type { TidyLayer } from './tidy-layer.ts';

export const PACKAGE_ID = 'koebenhavn-officiel';
export const TITLE = { da: 'København (hentet hos kommunen)', en: 'Copenhagen (fetched from the city)' };
export const FIGURES_FILE = 'statistikbanken.csv';
/** Below so many residents a share says little of a quarter. */
const MINIMUM_RESIDENTS = 300;

const DANISH_DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Copenhagen' });
const day = (moment: string): string => DANISH_DAY.format(new Date(moment));

/** The day on which the last of the files was fetched: the package's version. In Danish time, as a day in UTC may be the one before. */
export const versionOf = (fetched: readonly Fetched[]): string => fetched.map(({ retrieved }) => day(retrieved)).reduce((a, b) => (b > a ? b : a), '');

/** How the fetched files become a package. Nothing in it is guessed: directions and units are those of the recipes. */
export function officialMapping(layers: readonly TidyLayer[], fetched: readonly Fetched[]): Mapping {
  const used = RECIPES.filter(({ table }) => fetched.some(({ file }) => file.startsWith(`${table}-`)));
  return {
    version: 1,
    package: {
      name: PACKAGE_ID,
      title: TITLE,
      version: versionOf(fetched),
      sources: [
        { title: 'Københavns Kommune, opendata.dk (CC BY 4.0)', path: 'https://opendata.dk', retrieved: versionOf(fetched) },
        { title: 'Københavns Kommune / Danmarks Statistik, statbank.dk', path: 'https://www.statbank.dk', retrieved: versionOf(fetched) },
      ],
      licenses: [LAYER_LICENCE, STATBANK_LICENCE],
    },
    files: [...layers.map(layerFile), figuresFile(used)],
    levels: LAYERS.filter(({ use }) => use === 'areas').map(({ id }) => ({
      id,
      title: { ...levelTitles[id as keyof typeof levelTitles] },
      // The StatBank has no figures by rode.
      ...(id === 'rode' ? {} : { population: 'befolkning' }),
      ...(id === 'kvarter' ? { minimumPopulation: MINIMUM_RESIDENTS } : {}),
    })),
    indicators: used.map((recipe) => indicatorOf(recipe, fetched)) as Mapping['indicators'],
    joinRepairs: [],
  };
}

function layerFile({ layer: { id, use }, file, areaId, areaName }: TidyLayer): MappedFile {
  const named = { ...(areaId === null ? {} : { areaId }), ...(areaName === null ? {} : { areaName }) };
  if (use === 'areas') return { file, use, level: id, ...named };
  return use === 'overlay' ? { file, use, ...named } : { file, use, kind: 'sea' };
}

const figuresFile = (used: readonly Recipe[]): MappedFile => ({
  file: FIGURES_FILE,
  use: 'values',
  shape: 'wide',
  encoding: 'utf-8',
  delimiter: ',',
  numbers: { decimal: '.', group: '' },
  area: AREA,
  year: 'TID',
  columns: used.map(({ id }) => ({ column: id, indicator: id })),
});

function indicatorOf({ id, title, description, theme, unit, direction, table, whole }: Recipe, fetched: readonly Fetched[]): MappedIndicator {
  const own = fetched.find(({ file }) => file.startsWith(`${table}-`));
  return {
    id,
    title: { ...title },
    description: { ...description },
    ...(theme === undefined ? {} : { theme }),
    unit,
    direction,
    ...(whole === 'befolkning' ? { denominator: 'befolkning' } : {}),
    origin: whole === undefined ? 'published' : 'derived',
    source: { title: `Københavns Kommune / Danmarks Statistik, Statistikbanken ${table}`, url: 'https://www.statbank.dk', ...(own === undefined ? {} : { retrieved: day(own.retrieved) }), licence: STATBANK_LICENCE.title },
  };
}
