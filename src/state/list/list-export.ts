import type { Day } from '../../model/programme.ts';
import { priorityForExcel } from '../../write/priority-excel.ts';
import { priorityJson } from '../../write/priority-json.ts';
import { priorityForPrograms } from '../../write/priority-programs.ts';
import type { ExportedSpans } from '../certainty/certainty-export.ts';
import type { Scene } from '../scene.ts';
import { NO_NOTES, type NotesByArea } from './list-facts.ts';
import { listMaterial } from './list-material.ts';

/** For people in Danish Excel, or for programs. */
export type ExportForm = 'csv-da' | 'csv' | 'json';

/** A file of the list as it stands: same areas, same order. */
export interface ListExport {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * The list as a file, with everything that is needed to compute each score again: nodes of the index, indicators' own figures, weights.
 * The file for people has the columns that a page with room shows, those for programs all.
 * @param link the address that opens the same view
 * @param made the day it is made
 * @param spans what is known of how sure ranks are, or why it is not
 * @param notes the person's own, of the level's areas
 */
export function listExport(scene: Scene, form: ExportForm, link: string, made: Day, spans: ExportedSpans, notes: NotesByArea = NO_NOTES): ListExport {
  const { rows, about } = listMaterial(scene, 'listed', { link, made, spans, notes });
  const stem = exportStem(scene, made);
  switch (form) {
    case 'json':
      return { name: `${stem}.json`, type: 'application/json;charset=utf-8', text: priorityJson(rows, about) };
    case 'csv':
      return { name: `${stem}.csv`, type: 'text/csv;charset=utf-8', text: priorityForPrograms(rows, about) };
    case 'csv-da':
      return { name: `${stem}-excel.csv`, type: 'text/csv;charset=utf-8', text: priorityForExcel(rows, about, scene.view.language) };
  }
}

/** What the names of files begin with: city, level, year of the figures, day. */
export const exportStem = ({ city, level, view }: Scene, made: Day): string => [city.id, level.id, view.year, made].filter((part) => part !== null).join('-');
