import { text } from '../koebenhavn/indicator-entry.ts';
import { REQUIREMENTS } from './plan-follow-up.ts';
import { THEMES } from './themes.ts';
import { type Entry, indicatorEntries } from './indicator-entries.ts';
import { LONG_COLUMNS, MARKS, type ValueTable } from './value-tables.ts';
import { LAST_YEAR } from './years.ts';

export const TITLE = text('Eksempelby (opdigtet) - prøv alle funktioner', 'Eksempelby (fictional) - try every feature');
export const VERSION = '2026.1';

/** What the manifest says that depends on the town. */
export interface ManifestFacts {
  /** The tables of each level, level id -> tables. */
  readonly tables: ReadonlyMap<string, readonly ValueTable[]>;
  readonly targets: readonly object[];
  /** The two roder whose border moved. */
  readonly moved: { readonly from: string; readonly to: string };
}

const TYPES: Readonly<Record<string, string>> = { area: 'string', indicator: 'string', status: 'string', year: 'integer' };

function tableResource({ name, kind, columns }: ValueTable): object {
  return {
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',' },
    schema: {
      fields: columns.map((column) => ({ name: column, type: TYPES[column] ?? 'number' })),
      primaryKey: kind === 'wide' ? ['area', 'year'] : LONG_COLUMNS.slice(0, 3),
      missingValues: [MARKS.missing, { value: MARKS.suppressed, status: 'suppressed' }, { value: MARKS['not-applicable'], status: 'not-applicable' }],
    },
    ...(kind === 'wide' ? { bybarometer: { shape: 'wide', area: 'area', year: 'year' } } : {}),
  };
}

const SHAPES = ['bydel', 'kvarter', 'rode', 'boligafdeling', 'skoledistrikt', 'sogn', 'lokaludvalg', 'sea', 'lake', 'river', 'park', 'opland'];
const shape = (name: string): object => ({ name, path: `${name}.geojson`, format: 'geojson', mediatype: 'application/geo+json', encoding: 'utf-8' });

const PARENTS = { bydel: 'bydel_nr', kvarter: 'kvarter_nr', rode: 'rode_nr' };
const level = (id: string, title: object, prefix: string, above: readonly (keyof typeof PARENTS)[], tables: ManifestFacts['tables'], more: object = {}): object => ({
  id,
  title,
  geometry: id,
  areaId: `${prefix}_nr`,
  areaName: `${prefix}_navn`,
  values: (tables.get(id) ?? []).map(({ name }) => name),
  ...(above.length > 0 ? { parents: Object.fromEntries(above.map((one) => [one, PARENTS[one]])) } : {}),
  population: 'befolkning',
  ...more,
  years: { default: LAST_YEAR, policy: 'exact' },
});

function indexTree(entries: readonly Entry[]): object {
  const titleOf = new Map(entries.map((entry) => [entry.id, entry['title']]));
  const leaf = (id: string): object => ({ id, title: titleOf.get(id), indicator: id, weight: 1, steps: [{ do: 'z-score', sd: 'population' }] });
  return {
    id: 'indeks',
    title: text('Behov ifølge de opdigtede tal', 'Need according to the fictional figures'),
    description: text('Gennemsnit af seks temaer, hvert et gennemsnit af sine indikatorer. Tallene er opdigtede.', 'The mean of six themes, each the mean of its indicators. The figures are invented.'),
    aggregate: { method: 'arithmetic', weights: 'normalised', missing: { policy: 'skip' } },
    children: THEMES.map(({ id, title, description, leaves }) => ({ id, title, description, weight: 1, aggregate: { method: 'arithmetic' }, children: leaves.map(leaf) })),
  };
}

const PROFILES = [
  { id: 'boern-foerst', title: text('Børn først', 'Children first'), description: text('Børn og unge vejer tre gange så meget som de andre temaer.', 'Children and young people weigh three times as much as the other themes.'), weights: { boern_unge: 3 } },
  { id: 'bolig-og-sundhed', title: text('Bolig og sundhed', 'Housing and health'), description: text('Kun boligstandard og sundhed tæller.', 'Only housing standard and health count.'), weights: { integration: 0, boern_unge: 0, kvinder: 0, social_indikator: 0 } },
  { id: 'uden-indkomst', title: text('Uden indkomst', 'Without income'), description: text('Se, hvad der er tilbage, når indkomst og ydelser ikke tæller.', 'See what is left when income and benefits do not count.'), weights: { lav_indkomst: 0, disponibel_indkomst: 0, kontanthjaelp: 0, boern_i_lavindkomst: 0 } },
];

const PROGRAMME_TYPES = [
  { id: 'helhedsplan', title: text('Helhedsplan', 'Social housing plan (helhedsplan)'), description: text('Boligsocial indsats i almene boligafdelinger i nogle år.', 'Social work in social housing estates for some years.'), countsAsCover: true },
  { id: 'områdefornyelse', title: text('Områdefornyelse', 'Area renewal (områdefornyelse)'), description: text('Kommunens fornyelse af et byområde, som regel over fem til seks år.', 'Renewal of a part of the town by the municipality, as a rule over five to six years.'), countsAsCover: true },
];

const overlay = (id: string, da: string, en: string): object => ({ id, resource: id, title: text(da, en), year: 2026, areaProperty: id, featureId: 'navn', featureName: 'navn' });

const OVERLAYS = [overlay('skoledistrikt', 'Skoledistrikter', 'School districts'), overlay('sogn', 'Sogne', 'Parishes'), overlay('lokaludvalg', 'Lokaludvalg', 'Local committees (lokaludvalg)')];

const CONTEXT = [
  { resource: 'sea', kind: 'sea', title: text('Havet', 'The sea') },
  { resource: 'opland', kind: 'neighbour', title: text('Opland', 'Hinterland') },
  { resource: 'lake', kind: 'lake' },
  { resource: 'river', kind: 'lake', title: text('Silåen', 'The Silå') },
  { resource: 'park', kind: 'park' },
];

/** Context by the six categories of Aalborg's map of its neighbourhoods. */
const CATEGORIES = [
  { id: 'befolkning', title: text('Befolkning', 'Population') },
  { id: 'boliger', title: text('Boliger', 'Dwellings') },
  { id: 'indkomst', title: text('Indkomst', 'Income') },
  { id: 'sociale_forhold', title: text('Sociale forhold', 'Social conditions') },
  { id: 'erhverv_beskaeftigelse', title: text('Erhverv og beskæftigelse', 'Business and employment') },
  { id: 'til_fraflytning', title: text('Til- og fraflytning', 'Moves in and out') },
];

/** The six areas of Copenhagen's integration barometer over the same indicators. */
const POLICY_THEMES = [
  { id: 'beskaeftigelse', title: text('Beskæftigelse', 'Employment'), indicators: ['uden_beskaeftigelse_25_64', 'kontanthjaelp', 'langtidsledige', 'kvinder_uden_beskaeftigelse'] },
  { id: 'bolig', title: text('Bolig', 'Housing'), indicators: ['trangt_beboede', 'uden_bad', 'uden_centralvarme'] },
  { id: 'uddannelse', title: text('Uddannelse', 'Education'), indicators: ['uden_erhvervsuddannelse_25_34', 'stoette_i_dansk', 'hoejt_fravaer', 'unge_uden_job_eller_uddannelse'] },
  { id: 'tryghed', title: text('Tryghed', 'Safety'), indicators: ['utryghed', 'oplevet_forskelsbehandling'] },
  { id: 'kultur_fritid', title: text('Kultur og fritid', 'Culture and leisure'), indicators: ['valgdeltagelse'] },
  { id: 'sundhed_omsorg', title: text('Sundhed og omsorg', 'Health and care'), indicators: ['rygere', 'langvarig_sygdom', 'psykisk_sygdom', 'uden_tandlaege'] },
];

const MARKED = [
  {
    id: 'mange-unge',
    title: text('mange unge', 'many young people'),
    description: text('Mindst hver femte er mellem 16 og 24 år. Lav indkomst betyder noget andet, hvor mange er under uddannelse.', 'At least one in five is aged 16-24. Low income means something else where many are in education.'),
    level: 'rode',
    indicator: 'andel_unge',
    atLeast: 20,
  },
];

const levels = (tables: ManifestFacts['tables']): readonly object[] => [
  level('bydel', text('Bydele', 'Districts (bydele)'), 'bydel', [], tables),
  level('kvarter', text('Kvarterer', 'Quarters (kvarterer)'), 'kvarter', ['bydel'], tables),
  level('rode', text('Roder', 'Roder'), 'rode', ['bydel', 'kvarter'], tables, { showAreaId: true, minimumPopulation: 300 }),
  level('boligafdeling', text('Boligafdelinger', 'Housing estates (boligafdelinger)'), 'afdeling', ['bydel', 'kvarter', 'rode'], tables, { showAreaId: false, minimumPopulation: 100 }),
];

/** `datapackage.json` of the package. */
export function manifest({ tables, targets, moved }: ManifestFacts): object {
  const entries = indicatorEntries(moved);
  return {
    name: 'eksempelby',
    title: TITLE.da,
    description: 'En opdigtet by med alt, hvad værktøjet kan vise. Ingen tal, navne, organisationer eller planer er virkelige.',
    version: VERSION,
    licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    sources: [{ title: 'Opdigtet by: lavet af Bybarometers generator, ikke målt noget sted' }],
    resources: [...SHAPES.map(shape), ...[...tables.values()].flat().map(tableResource), { name: 'programmes', path: 'programmes.json', format: 'json', mediatype: 'application/json', encoding: 'utf-8' }],
    bybarometer: {
      version: 1,
      title: TITLE,
      fictional: true,
      opens: 'rode',
      geometryNote: text(
        `Opdigtede grænser på en opdigtet ø. I 2019 flyttede grænsen mellem rode ${moved.from} og rode ${moved.to}; kortet viser grænsen efter 2019.`,
        `Invented borders on an invented island. In 2019 the border between rode ${moved.from} and rode ${moved.to} moved; the map shows the border after 2019.`,
      ),
      levels: levels(tables),
      indicators: entries,
      index: indexTree(entries),
      profiles: PROFILES,
      programmes: 'programmes',
      programmesComplete: true,
      programmeTypes: PROGRAMME_TYPES,
      requirements: REQUIREMENTS,
      context: CONTEXT,
      overlays: OVERLAYS,
      targets,
      themes: CATEGORIES,
      policyThemes: POLICY_THEMES,
      marks: MARKED,
    },
  };
}
