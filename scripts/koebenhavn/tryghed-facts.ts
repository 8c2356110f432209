import { type IndicatorEntry, text } from './indicator-entry.ts';
import { field, readTable } from './read-grid.ts';
import type { Rode } from './read-roder.ts';
import { TRYGHED_SOURCE } from './sources.ts';
import { writeCsv } from './write-csv.ts';

const CITY = 'København i alt';

/** Places of the survey that are a part of a lokaludvalg. */
const PART_OF: ReadonlyMap<string, string> = new Map([['Indre Nørrebro', 'Nørrebro'], ['Ydre Nørrebro', 'Nørrebro']]);

function tryghed(id: string, unit: string, title: [string, string], description: [string, string]): IndicatorEntry {
  return { id, title: text(...title), description: text(...description), unit, direction: 'context', origin: 'published', source: TRYGHED_SOURCE };
}

/** Indicators of `tryghed_2025.csv`: shown in the panel of their area, never scored. */
export const TRYGHED_INDICATORS: readonly IndicatorEntry[] = [
  tryghed(
    'tryg_i_nabolag_pct_2025',
    'percent',
    ['Trygge i nabolaget, 2025', 'Feel safe in the neighbourhood, 2025'],
    ['Andel af de adspurgte, der føler sig trygge i deres nabolag.', 'Share of respondents who feel safe in their neighbourhood.'],
  ),
  tryghed(
    'tryg_aften_nat_pct_2025',
    'percent',
    ['Trygge om aftenen og natten, 2025', 'Feel safe in the evening and at night, 2025'],
    ['Andel af de adspurgte, der føler sig trygge om aftenen og natten.', 'Share of respondents who feel safe in the evening and at night.'],
  ),
  tryghed(
    'anmeldelser_straffelov_pr_1000_2024',
    'per-1000',
    ['Anmeldelser efter straffeloven pr. 1.000 beboere, 2024', 'Reports under the Criminal Code per 1,000 residents, 2024'],
    [
      'Anmeldelser i området set i forhold til dets beboere. Hvor mange kommer udefra, siger tallet mindre om dem, der bor der.',
      'Reports in the area relative to its residents. Where many people come from elsewhere it says less about those who live there.',
    ],
  ),
];

/** Columns of the survey's resource. */
export const TRYGHED_COLUMNS: readonly string[] = ['area', 'place', ...TRYGHED_INDICATORS.map((indicator) => indicator.id)];

/** The survey by place, each with the lokaludvalg in which it lies (Nørrebro has two). */
export function tryghedValues(csv: string, roder: readonly Rode[]): string {
  const idOf = new Map(roder.map((rode) => [rode.lokaludvalg_navn, rode.lokaludvalg_nr]));
  const places = readTable(csv).filter((record) => field(record, 'omraade') !== CITY);
  const rows = places.map((record) => {
    const place = field(record, 'omraade');
    const area = idOf.get(PART_OF.get(place) ?? place);
    if (area === undefined) throw new Error(`no lokaludvalg for ${place}`);
    return [area, place, ...TRYGHED_COLUMNS.slice(2).map((column) => field(record, column))];
  });
  return writeCsv(TRYGHED_COLUMNS, rows);
}

/** The member `facts` of the package: the table of places, and the figures of the whole city beside it. */
export function tryghedFacts(csv: string): readonly object[] {
  const city = readTable(csv).find((record) => field(record, 'omraade') === CITY);
  if (!city) throw new Error(`no row ${CITY}`);
  const ids = TRYGHED_INDICATORS.map((indicator) => indicator.id);
  const survey = {
    title: text('Tryghed 2025', 'Safety 2025'),
    description: text(
      'Svar fra Tryghedsundersøgelsen 2025 og anmeldelser i 2024. Vises, men indgår ikke i indekset.',
      'Answers from the safety survey of 2025 and reports in 2024. Shown, but no part of the index.',
    ),
    year: 2025,
    source: TRYGHED_SOURCE,
    level: 'lokaludvalg',
    indicators: ids,
    resource: 'tryghed',
    city: { place: CITY, values: Object.fromEntries(ids.map((id) => [id, Number(field(city, id))])) },
  };
  return [survey];
}
