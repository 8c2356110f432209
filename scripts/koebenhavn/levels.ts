import { text } from './indicator-entry.ts';

/** Below so many residents a rode is shown and not scored: shares of a few hundred people jump from year to year. */
export const MINIMUM_RESIDENTS = 300;

/** The levels, from the whole city down. Columns are those of `roder.csv`. */
export const LEVELS = [
  {
    id: 'bydel',
    title: text('Bydele', 'Districts (bydele)'),
    geometry: 'bydel',
    areaId: 'bydel_nr',
    areaName: 'bydel_navn',
    values: ['bydel-values'],
    population: 'befolkning',
    years: { default: 2025, policy: 'latest', maximumAge: 2 },
  },
  {
    id: 'lokaludvalg',
    title: text('Lokaludvalg 2008-2014 (historisk)', 'Local committees (lokaludvalg) 2008-2014 (historical)'),
    geometry: 'lokaludvalg',
    areaId: 'lokaludvalg_nr',
    areaName: 'lokaludvalg_navn',
    values: ['lokaludvalg-values'],
    parents: { bydel: 'bydel_nr' },
    population: 'beboere',
    years: { default: 2013, policy: 'exact' },
  },
  {
    id: 'kvarter',
    title: text('Kvarterer', 'Quarters (kvarterer)'),
    geometry: 'kvarter',
    areaId: 'kvarter_nr',
    areaName: 'kvarter_navn',
    values: ['kvarter-values'],
    parents: { bydel: 'bydel_nr', lokaludvalg: 'lokaludvalg_nr' },
    population: 'befolkning',
    years: { default: 2026, policy: 'latest', maximumAge: 2 },
  },
  {
    id: 'rode',
    title: text('Roder 2008-2014 (historisk)', 'Roder 2008-2014 (historical)'),
    geometry: 'rode',
    areaId: 'rode_nr',
    areaName: 'rode_navn',
    values: ['rode-values'],
    parents: { bydel: 'bydel_nr', lokaludvalg: 'lokaludvalg_nr', kvarter: 'kvarter_nr' },
    population: 'beboere',
    minimumPopulation: MINIMUM_RESIDENTS,
    years: { default: 2013, policy: 'exact' },
  },
];
