/** What a person can take along, by who it is for. */
export const EXPORT_GROUPS = {
  table: ['xlsx', 'csv-da'],
  map: ['geopackage', 'geojson', 'geojson-utm32'],
  picture: ['png', 'svg'],
  programs: ['csv', 'json', 'basis', 'package'],
} as const;

export type ExportGroup = keyof typeof EXPORT_GROUPS;

/** A form of the view as files. */
export type ExportFormId = (typeof EXPORT_GROUPS)[ExportGroup][number];
