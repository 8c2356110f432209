import type { Localized } from '../../model/localized.ts';

/** The dialogue in which a person chooses what to take along. */
export const exportDialogWords = {
  title: { da: 'Hent filer', en: 'Download files' },
  close: { da: 'Luk', en: 'Close' },
  form: { da: 'Format', en: 'Format' },
  language: { da: 'Sprog i filen', en: 'Language of the file' },
  danish: { da: 'Dansk', en: 'Danish' },
  english: { da: 'Engelsk', en: 'English' },
  preview: { da: 'Sådan ser det ud', en: 'Preview' },
  files: { da: 'Filer', en: 'Files' },
  allFiles: { da: '{count} filer, {size}', en: '{count} files, {size}' },
  firstRows: { da: 'De første {shown} af {all} rækker og {columns} af {allColumns} kolonner', en: 'The first {shown} of {all} rows and {columns} of {allColumns} columns' },
  firstLines: { da: 'Begyndelsen af {file}', en: 'The beginning of {file}' },
  inPackage: { da: 'Datapakkens filer', en: 'The files of the data package' },
  picture: { da: 'Kortet, som det bliver', en: 'The map as it will be' },
  waits: { da: 'Laver filen …', en: 'Making the file …' },
  waitsForSpans: { da: 'Venter på rangspænd; højst 20 sekunder …', en: 'Waiting for rank spans; 20 seconds at most …' },
  failed: { da: 'Filen kunne ikke laves. Prøv igen, eller vælg et andet format.', en: 'The file could not be made. Try again, or choose another format.' },
  download: { da: 'Hent {file}', en: 'Download {file}' },
  downloadZip: { da: 'Hent {count} filer (zip)', en: 'Download {count} files (zip)' },
  downloadOne: { da: 'Hent kun {file}', en: 'Download {file} only' },
  done: { da: '{file} er hentet.', en: '{file} was downloaded.' },
  carries: {
    da: 'Filen siger selv, hvilke vægte, metode, år, grænser og datapakke tallene bygger på, og har linket, der åbner samme visning.',
    en: 'The file itself says which weights, method, years, limits and data package the figures rest on, and has the link that opens the same view.',
  },
  listAreas: { da: 'Områderne i listen: {count}, i listens rækkefølge.', en: 'The areas of the list: {count}, in its order.' },
  mapAreas: { da: 'Alle niveauets områder: {count}, også dem, listen filtrerer fra.', en: 'All areas of the level: {count}, those too that the list filters out.' },
  fictional: { da: 'Byen er opdigtet, og hver fil siger det.', en: 'The city is fictional, and every file says so.' },
  kilobytes: { da: '{size} kB', en: '{size} kB' },
  megabytes: { da: '{size} MB', en: '{size} MB' },
} satisfies Record<string, Localized>;

/** Whom the forms are for. */
export const exportGroupWords = {
  table: { da: 'Til regneark', en: 'For spreadsheets' },
  map: { da: 'Til kortprogrammer', en: 'For map programs' },
  picture: { da: 'Til dokumenter', en: 'For documents' },
  programs: { da: 'Til programmer', en: 'For programs' },
} satisfies Record<string, Localized>;

/** The forms, and what each is good for. */
export const exportFormWords = {
  xlsx: {
    title: { da: 'Excel (.xlsx)', en: 'Excel (.xlsx)' },
    about: { da: 'Listen med rigtige tal under en overskrift, der bliver stående, og et ark »Om data«.', en: 'The list with real numbers under a head that stays, and a sheet “About the data”.' },
  },
  'csv-da': {
    title: { da: 'CSV til dansk Excel', en: 'CSV for Danish Excel' },
    about: { da: 'Semikolon og decimalkomma. Tabellen først, under den hvad tallene bygger på.', en: 'Semicolons and decimal commas. The table first, below it what the figures rest on.' },
  },
  geopackage: {
    title: { da: 'GeoPackage', en: 'GeoPackage' },
    about: { da: 'Områder og tal i ETRS89 / UTM 32 (EPSG:25832). QGIS viser dem straks med kortets klasser og farver.', en: 'Areas and figures in ETRS89 / UTM 32 (EPSG:25832). QGIS shows them at once with the classes and colours of the map.' },
  },
  geojson: {
    title: { da: 'GeoJSON i grader', en: 'GeoJSON in degrees' },
    about: { da: 'Områder og tal i WGS84 (RFC 7946), og en stil til QGIS.', en: 'Areas and figures in WGS84 (RFC 7946), and a style for QGIS.' },
  },
  'geojson-utm32': {
    title: { da: 'GeoJSON i UTM 32', en: 'GeoJSON in UTM 32' },
    about: { da: 'Områder og tal i meter (EPSG:25832), som kommunens egne kort, og en stil til QGIS.', en: 'Areas and figures in metres (EPSG:25832), as the municipality’s own maps, and a style for QGIS.' },
  },
  png: {
    title: { da: 'Billede (PNG)', en: 'Picture (PNG)' },
    about: { da: 'A4 i trykkvalitet (300 punkter pr. tomme) med signaturforklaring, målestok, dato og kilde.', en: 'A4 in print quality (300 dots per inch) with key, scale, date and source.' },
  },
  svg: {
    title: { da: 'Tegning (SVG)', en: 'Drawing (SVG)' },
    about: { da: 'Det samme som en tegning, der er skarp i enhver størrelse og kan rettes til.', en: 'The same as a drawing that is sharp at any size and can be edited.' },
  },
  csv: {
    title: { da: 'CSV med beskrivelse', en: 'CSV with a description' },
    about: { da: 'Alle kolonner, komma og decimalpunktum. En fil ved siden af siger, hvad hver kolonne er (CSVW).', en: 'Every column, commas and decimal points. A file beside it says what each column is (CSVW).' },
  },
  json: {
    title: { da: 'JSON', en: 'JSON' },
    about: { da: 'Alle kolonner, også egne noter, som ét objekt.', en: 'Every column, own notes too, as one object.' },
  },
  basis: {
    title: { da: 'Beregningsgrundlag', en: 'Calculation basis' },
    about: { da: 'Indeks, vægte og det, hvert trin lærte af områderne: med tallene fra CSV giver det de samme scorer.', en: 'Index, weights and what each step learned from the areas: with the figures of the CSV it gives the same scores.' },
  },
  package: {
    title: { da: 'Datapakken', en: 'The data package' },
    about: { da: 'De filer, kortet er læst af, som zip. Tal, der bygger på for få, er skjult i den som på skærmen.', en: 'The files that the map was read from, as a zip. Figures that rest on too few are withheld in it as on the screen.' },
  },
} satisfies Record<string, { readonly title: Localized; readonly about: Localized }>;
