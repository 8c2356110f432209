/** The day the fact tables were compiled; they name no other. */
export const RETRIEVED = '2026-09-14';

/** What a package says about where figures come from (Frictionless names kept for the package's own list). */
export interface SourceEntry {
  readonly title: string;
  readonly url?: string;
  readonly retrieved?: string;
  readonly licence?: string;
}

/** Where the figures by rode come from. */
export const RODE_SOURCE: SourceEntry = {
  title: 'Københavns Kommune, opendata.dk: socioøkonomiske data for roder',
  url: 'https://opendata.dk',
  retrieved: RETRIEVED,
  licence: 'CC BY 4.0',
};

/** A table of Copenhagen's part of the StatBank. */
export const statbank = (table: string): SourceEntry => ({
  title: `Københavns Kommune / Danmarks Statistik, Statistikbanken ${table}`,
  url: 'https://www.statbank.dk',
  retrieved: RETRIEVED,
  licence: 'Fri genbrug med kildeangivelse',
});

/** The safety survey; the fact table names no address for it. */
export const TRYGHED_SOURCE: SourceEntry = { title: 'Københavns Kommune, Tryghedsundersøgelsen 2025', retrieved: RETRIEVED };

/** Licences of the package, as Frictionless wants them. */
export const LICENCES = [
  { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  { name: 'other-open', title: 'Danmarks Statistik, Statistikbanken: fri genbrug med kildeangivelse', path: 'https://www.statbank.dk' },
];

/** Attribution of the package: shown at the foot of every view and export. */
export const PACKAGE_SOURCES = [
  { title: 'Københavns Kommune, opendata.dk (CC BY 4.0), 2023', path: 'https://opendata.dk' },
  { title: 'Københavns Kommune / Danmarks Statistik, statbank.dk', path: 'https://www.statbank.dk' },
];
