import type { Localized } from '../model/localized.ts';

/** Where: home, level, year, search, and the way back up. */
export const placeWords = {
  city: { da: 'By', en: 'City' },
  chooseDistrictOrCommittee: { da: 'Vælg din bydel eller dit lokaludvalg', en: 'Choose your district or local committee' },
  chooseHome: { da: 'Vælg dit område', en: 'Choose your area' },
  wholeCity: { da: 'Hele byen', en: 'The whole city' },
  level: { da: 'Inddel byen i', en: 'Divide the city into' },
  areasCount: { da: '{count} områder', en: '{count} areas' },
  noMap: { da: 'kun tabel', en: 'table only' },
  breadcrumb: { da: 'Du er her', en: 'You are here' },
  year: { da: 'År', en: 'Year' },
  yearExact: { da: 'Tal fra {year}', en: 'Figures for {year}' },
  yearLatest: { da: 'Nyeste tal til og med {year}', en: 'Newest figures up to {year}' },
  search: { da: 'Søg område', en: 'Search for an area' },
  searchPlaceholder: { da: 'Navn eller nummer', en: 'Name or number' },
  searchNone: { da: 'Intet område hedder eller har nummeret “{text}”. Prøv færre bogstaver.', en: 'No area is named or numbered “{text}”. Try fewer letters.' },
  searchCount: { da: '{count} områder fundet', en: '{count} areas found' },
  searchOne: { da: '1 område fundet', en: '1 area found' },
} satisfies Record<string, Localized>;
