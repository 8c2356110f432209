import type { IssueLog } from '../issue-log.ts';
import { hasMoreOf } from './count-bytes.ts';
import type { DraftLayer } from './draft-layer.ts';
import { fileFinding } from './file-finding.ts';
import { FILE_LIMITS } from './file-limits.ts';
import { textOfBytes } from './formats/text-of-bytes.ts';
import { geometryFormat } from './geometry-format.ts';
import type { RawFile } from './raw-file.ts';

/** The layers of a file as its format's reader leaves them; none, and a finding, where it cannot be read. Each reader is fetched when a file needs it. */
export async function draftLayers(file: RawFile, log: IssueLog, isInZip = false): Promise<readonly DraftLayer[]> {
  const format = geometryFormat(file);
  if (file.bytes.length > FILE_LIMITS.bytes) return refused('file-too-large', file, log);
  // Every position stands in brackets of its own.
  if ((format === 'geojson' || format === 'topojson') && hasMoreOf(file.bytes, '[{', FILE_LIMITS.positions)) return refused('too-many-positions', file, log);
  switch (format) {
    case 'geojson': {
      const { geojsonLayer } = await import('./formats/geojson-layer.ts');
      const layer = geojsonLayer(textOfBytes(file.bytes, file.name, log), file.name, log);
      return layer === null ? [] : [layer];
    }
    case 'topojson': {
      const { topojsonLayers } = await import('./formats/topojson-layers.ts');
      return topojsonLayers(textOfBytes(file.bytes, file.name, log), file.name, log);
    }
    case 'geopackage': {
      const { geopackageLayers } = await import('./geopackage/geopackage-layers.ts');
      return geopackageLayers(file, log);
    }
    case 'zip':
      return isInZip ? [] : zippedLayers(file, log);
    case 'shp':
      return refused('shapefile-not-zipped', file, log);
    case null:
      return refused('unknown-file-format', file, log);
    default:
      return format satisfies never;
  }
}

function refused(code: 'file-too-large' | 'too-many-positions' | 'shapefile-not-zipped' | 'unknown-file-format', file: RawFile, log: IssueLog): [] {
  const limit = code === 'too-many-positions' ? FILE_LIMITS.positions : FILE_LIMITS.bytes;
  log.add(fileFinding(code, { name: file.name, limit: String(limit / 1_000_000) }, { file: file.name }));
  return [];
}

/** Shapefiles in a zip, and the other files with geometries in it; what else is in it is passed over. */
async function zippedLayers(file: RawFile, log: IssueLog): Promise<readonly DraftLayer[]> {
  const [{ zipEntries }, { shapefileLayers }] = await Promise.all([import('./zip-entries.ts'), import('./shapefile/shapefile-layers.ts')]);
  const entries = await zipEntries(file, log);
  if (entries === null) return [];
  const layers: DraftLayer[] = [...shapefileLayers(entries, file.name, log)];
  for (const entry of entries) {
    const format = /\.shp$/i.test(entry.name) ? null : geometryFormat(entry);
    if (format === 'geojson' || format === 'topojson' || format === 'geopackage') layers.push(...(await draftLayers({ ...entry, name: `${file.name}/${entry.name}` }, log, true)));
  }
  if (layers.length === 0) log.add(fileFinding('zip-without-layers', {}, { file: file.name }));
  return layers;
}
