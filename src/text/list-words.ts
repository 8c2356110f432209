import type { Localized } from '../model/localized.ts';
import { listDrawerWords } from './list-drawer-words.ts';

export const listWords = {
  ...listDrawerWords,
  caption: {
    da: '{shown} af {all} områder. De samme tal som på kortet.',
    en: '{shown} of {all} areas. The same figures as on the map.',
  },
  rank: { da: 'Nr.', en: 'Rank' },
  rankHelp: { da: '1 = størst behov ifølge de valgte tal og vægte', en: '1 = greatest need by the chosen figures and weights' },
  area: { da: 'Område', en: 'Area' },
  score: { da: 'Score', en: 'Score' },
  scoreHelp: { da: 'Større tal betyder større behov. 0 er gennemsnittet af områderne.', en: 'A larger number means greater need. 0 is the mean of the areas.' },
  population: { da: 'Beboere', en: 'Residents' },
  dataBasis: { da: 'Datagrundlag', en: 'Data basis' },
  dataBasisHelp: {
    da: 'Hvor mange af temaerne der er tal for i området',
    en: 'How many of the themes have figures for the area',
  },
  plans: { da: 'Planer', en: 'Plans' },
  coverShare: { da: 'dækker {cover}', en: 'cover {cover}' },
  notScored: { da: 'ikke scoret', en: 'not scored' },
  table: { da: 'Tabel', en: 'Table' },
  tools: { da: 'Filtrér og hent', en: 'Filter and download' },
  filters: { da: 'Filtre', en: 'Filters' },
  within: { da: 'Inden for', en: 'Within' },
  wholeCity: { da: 'hele byen', en: 'the whole city' },
  topShare: { da: 'Vis', en: 'Show' },
  allAreas: { da: 'alle områder', en: 'all areas' },
  topPercent: { da: 'de {share} med størst behov', en: 'the {share} with the greatest need' },
  planFilter: { da: 'Planer på datoen', en: 'Plans on the date' },
  onlyOverlay: { da: 'Kun: {overlay}', en: 'Only: {overlay}' },
  clearFilters: { da: 'Ryd filtre', en: 'Clear filters' },
  none: {
    da: 'Ingen områder passer til filtrene. Ryd et filter for at se flere.',
    en: 'No areas match the filters. Clear a filter to see more.',
  },
  sortedBy: { da: 'sorteret, {direction}', en: 'sorted, {direction}' },
  ascending: { da: 'stigende', en: 'ascending' },
  descending: { da: 'faldende', en: 'descending' },
  exportDanish: { da: 'Hent prioriteringsliste (Excel)', en: 'Download priority list (Excel)' },
  exportWaits: { da: 'Filen bliver lavet, så snart rangspænd er regnet ud. Der ventes højst 20 sekunder.', en: 'The file is made as soon as rank spans are worked out. It waits 20 seconds at most.' },
  exportMachine: { da: 'Hent CSV', en: 'Download CSV' },
  exportMachineHelp: { da: 'Alle kolonner, til programmer', en: 'Every column, for programs' },
  print: { da: 'Udskriv', en: 'Print' },
  exported: { da: '{file} er hentet: {count} områder.', en: '{file} was downloaded: {count} areas.' },
} satisfies Record<string, Localized>;

/** The list's filter by plans on the date. */
export const planFilterWords = {
  all: { da: 'alle', en: 'all' },
  active: { da: 'med aktiv plan', en: 'with an active plan' },
  'no-known-active': { da: 'uden kendt aktiv plan', en: 'without a known active plan' },
  planned: { da: 'med planlagt plan', en: 'with a planned plan' },
  ended: { da: 'med udløbet plan', en: 'with an ended plan' },
  'end-unknown': { da: 'med plan uden kendt slut', en: 'with a plan whose end is unknown' },
} satisfies Record<string, Localized>;
