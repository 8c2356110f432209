import type { AreaGeometry } from '../../model/geometry.ts';
import type { Language } from '../../model/localized.ts';
import { csvwMetadata } from '../../write/csvw/csvw-metadata.ts';
import { priorityGeopackage } from '../../write/geopackage/priority-geopackage.ts';
import { priorityGeojson } from '../../write/geojson/priority-geojson.ts';
import { mapPictureSvg } from '../../write/map-picture/map-picture-svg.ts';
import { priorityForExcel } from '../../write/priority-excel.ts';
import { priorityJson } from '../../write/priority-json.ts';
import { priorityForPrograms } from '../../write/priority-programs.ts';
import { mapStyle } from '../../write/qml/map-style.ts';
import { styleNotes } from '../../write/qml/style-notes.ts';
import { priorityWorkbook } from '../../write/xlsx/priority-workbook.ts';
import { basisExport } from '../list/basis-export.ts';
import { exportStem } from '../list/list-export.ts';
import { listMaterial, type ExportSetting } from '../list/list-material.ts';
import type { Scene } from '../scene.ts';
import type { ExportFormId } from './export-forms.ts';
import { mapKeyOf } from './map-key-of.ts';
import { mapPictureOf, type MapParts } from './map-picture-of.ts';

/** A file that is ready to be taken along. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array;
}

/** The forms whose files follow from the scene alone. A picture of pixels needs a browser, the package the files that it was read from. */
export type SceneForm = Exclude<ExportFormId, 'png' | 'package'>;

/** The files of a form. Tables have the areas of the list in its order, maps every area of the level. */
export function exportFiles(scene: Scene, form: SceneForm, language: Language, setting: ExportSetting, parts: MapParts): readonly ExportFile[] {
  const stem = exportStem(scene, setting.made);
  const file = (end: string, type: string, content: ExportFile['content']): ExportFile => ({ name: `${stem}${end}`, type, content });
  const list = (): Parameters<typeof priorityJson> => {
    const { rows, about } = listMaterial(scene, 'listed', setting);
    return [rows, about];
  };
  switch (form) {
    case 'xlsx':
      return [file('.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', priorityWorkbook(...list(), language))];
    case 'csv-da':
      return [file('-excel.csv', CSV, priorityForExcel(...list(), language))];
    case 'csv': {
      const [rows, about] = list();
      return [file('.csv', CSV, priorityForPrograms(rows, about)), file('.csv-metadata.json', JSON_TYPE, csvwMetadata(`${stem}.csv`, about))];
    }
    case 'json':
      return [file('.json', JSON_TYPE, priorityJson(...list()))];
    case 'basis':
      return basisFiles(scene, setting);
    case 'geojson':
    case 'geojson-utm32': {
      const { rows, about } = listMaterial(scene, 'all', setting);
      const crs = form === 'geojson' ? 'wgs84' : 'utm32';
      const name = crs === 'wgs84' ? '' : '-utm32';
      return [file(`${name}.geojson`, 'application/geo+json', priorityGeojson(rows, shapesOf(scene), about, crs)), file(`${name}.qml`, 'application/xml', mapStyle(mapKeyOf(scene, language), styleNotes(about, language)))];
    }
    case 'geopackage': {
      const { rows, about } = listMaterial(scene, 'all', setting);
      return [file('.gpkg', 'application/geopackage+sqlite3', priorityGeopackage({ rows, shapes: shapesOf(scene), about, key: mapKeyOf(scene, language) }, language))];
    }
    case 'svg':
      return [file('.svg', 'image/svg+xml', mapPictureSvg(mapPictureOf(scene, language, setting, parts)))];
  }
}

const shapesOf = ({ rows, level }: Scene): readonly (AreaGeometry | null)[] => rows.map(({ position }) => level.geometries?.[position] ?? null);

const CSV = 'text/csv;charset=utf-8';
const JSON_TYPE = 'application/json;charset=utf-8';

function basisFiles(scene: Scene, { link, made }: ExportSetting): readonly ExportFile[] {
  const basis = basisExport(scene, link, made);
  return basis === null ? [] : [{ name: basis.name, type: basis.type, content: basis.text }];
}
