import type { FindingTable } from '../finding-words.ts';

/** Findings about files with geometries that a person brings. */
export const geometryFileWords = {
  'unknown-file-format': {
    message: { da: 'Filen {name} kan ikke læses som kortlag.', en: 'The file {name} cannot be read as a map layer.' },
    repair: { da: 'Gem laget som GeoJSON, GeoPackage eller som en shapefil i en zip-fil.', en: 'Save the layer as GeoJSON, GeoPackage or as a shapefile in a zip file.' },
  },
} as const satisfies FindingTable;
