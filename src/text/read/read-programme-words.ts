import type { FindingTable } from './finding-words.ts';

/** Findings about programmes. */
export const programmeWords = {
  'programmes-not-a-list': {
    message: { da: 'Filen er hverken en liste af indsatser eller en GeoJSON FeatureCollection. Den er ikke brugt.', en: 'The file is neither a list of programmes nor a GeoJSON FeatureCollection. It was not used.' },
    repair: { da: 'Skriv [ { "id", "title", "type", ... } ].', en: 'Write [ { "id", "title", "type", ... } ].' },
  },
  'programme-left-out': {
    message: { da: 'Indsats nr. {number} kan ikke bruges, for id, title eller type mangler. Den er udeladt.', en: 'Programme no. {number} cannot be used, as id, title or type is missing. It was left out.' },
    repair: { da: 'Skriv alle tre.', en: 'Write all three.' },
  },
  'duplicate-programme': {
    message: { da: 'Indsatsen "{id}" findes to gange. Den første er brugt.', en: 'The programme "{id}" stands twice. The first one was used.' },
    repair: { da: 'Giv hver indsats sit eget id.', en: 'Give every programme an id of its own.' },
  },
  'unknown-programme-type': {
    message: { da: 'Typen "{type}" i indsatsen "{id}" er ikke beskrevet under programmeTypes. Indsatsen vises, men tæller ikke i plandækning.', en: 'The type "{type}" of the programme "{id}" is not described under programmeTypes. The programme is shown but does not count as cover.' },
    repair: { da: 'Beskriv typen, eller brug en af: {allowed}.', en: 'Describe the type, or use one of: {allowed}.' },
  },
  'unknown-programme-area': {
    message: { da: 'Indsatsen "{id}" nævner området "{area}", som ikke findes på niveauet {level}. Området er udeladt.', en: 'The programme "{id}" names the area "{area}", which is not on the level {level}. The area was left out.' },
    repair: { da: 'Ret områdets id.', en: 'Correct the area id.' },
  },
  'invalid-date': {
    message: { da: '"{text}" er ikke en dato. Datoen er ikke brugt.', en: '"{text}" is not a date. It was not used.' },
    repair: { da: 'Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, og en dag, der findes.', en: 'Write YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists.' },
  },
  'end-before-start': {
    message: { da: 'Indsatsen "{id}" slutter ({end}), før den begynder ({start}). Slutdatoen er ikke brugt, så slut er ukendt.', en: 'The programme "{id}" ends ({end}) before it starts ({start}). The end was not used, so the end is unknown.' },
    repair: { da: 'Ret den forkerte dato.', en: 'Correct the wrong date.' },
  },
} as const satisfies FindingTable;
