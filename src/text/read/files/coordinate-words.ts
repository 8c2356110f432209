import type { FindingTable } from '../finding-words.ts';

/** Findings about the coordinates in such files. */
export const coordinateWords = {
  'crs-recognised': {
    message: {
      da: '{layer} siger ikke, hvilket koordinatsystem det er i. Tallene passer kun til {crs}, og sådan er det læst.',
      en: '{layer} does not say which coordinate system it is in. The numbers fit {crs} only, and so it was read.',
    },
    repair: { da: 'Gem laget med sit koordinatsystem.', en: 'Save the layer with its coordinate system.' },
  },
  'crs-contradicted': {
    message: {
      da: '{layer} siger {declared}, men tallene er i {crs}. De er læst som {crs}.',
      en: '{layer} says {declared}, but the numbers are in {crs}. They were read as {crs}.',
    },
    repair: { da: 'Ret koordinatsystemet i filen, eller hent laget med SRSNAME i adressen.', en: 'Correct the coordinate system in the file, or fetch the layer with SRSNAME in the address.' },
  },
  'crs-not-supported': {
    message: {
      da: '{layer} er i {crs}, som ikke kan læses her. Tabellen er beholdt, kortet er ikke brugt.',
      en: '{layer} is in {crs}, which cannot be read here. The table was kept, the map was not used.',
    },
    repair: { da: 'Gem laget i EPSG:25832 eller WGS84 (EPSG:4326); i QGIS: Eksportér, Gem objekter som, KRS.', en: 'Save the layer in EPSG:25832 or WGS84 (EPSG:4326); in QGIS: Export, Save Features As, CRS.' },
  },
  'crs-needed': {
    message: {
      da: 'Det kan ikke ses, hvilket koordinatsystem {layer} er i. Det første punkt er {example}.',
      en: 'It cannot be told which coordinate system {layer} is in. The first point is {example}.',
    },
    repair: { da: 'Vælg koordinatsystemet, eller gem laget i EPSG:25832 eller WGS84.', en: 'Choose the coordinate system, or save the layer in EPSG:25832 or WGS84.' },
  },
  'axes-swapped': {
    message: {
      da: '{layer} har nord før øst i sine koordinater. De er byttet om.',
      en: '{layer} has north before east in its coordinates. They were swapped.',
    },
    repair: { da: 'Gem laget med øst (længde) først.', en: 'Save the layer with east (longitude) first.' },
  },
  'coordinates-astray': {
    message: {
      da: 'Område nr. {number}{name} har koordinater, der ligger langt uden for resten. Formen er ikke brugt.',
      en: 'Area no. {number}{name} has coordinates far away from all others. The shape was not used.',
    },
    repair: { da: 'Ret formen i GIS-programmet.', en: 'Mend the shape in the GIS.' },
  },
  'layer-without-shapes': {
    message: {
      da: 'Ingen områder i {layer} har en form. Tabellen er beholdt.',
      en: 'No area in {layer} has a shape. The table was kept.',
    },
    repair: { da: 'Eksportér laget med former.', en: 'Export the layer with its shapes.' },
  },
} as const satisfies FindingTable;
