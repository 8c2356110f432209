import { countPresent, valueAt, type Column } from '../../model/column.ts';
import { nodesOf } from '../../model/index-tree.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import { listExportWords } from '../../text/list-export-words.ts';
import { fill } from '../../text/say.ts';
import { priorityForExcel } from '../../write/priority-excel.ts';
import { priorityForPrograms, type PriorityAbout, type PriorityRow } from '../../write/priority-export.ts';
import { priorityJson } from '../../write/priority-json.ts';
import { marksOnArea } from '../area/area-marks.ts';
import { spanColumns, type ExportedSpans, type SpanColumns } from '../certainty/certainty-export.ts';
import { methodText } from './export-trail.ts';
import { columnsShown } from './list-columns.ts';
import { groupsInWords, needOf } from './list-export-need.ts';
import { listFacts, NO_NOTES, type ListFacts, type NotesByArea } from './list-facts.ts';
import { listInOrder } from './list-order.ts';
import { filtersInWords } from './list-filters-in-words.ts';
import type { AreaRow, Scene } from '../scene.ts';

/** For people in Danish Excel, or for programs. */
export type ExportForm = 'csv-da' | 'csv' | 'json';

/** A file of the list as it stands: same areas, same order. */
export interface ListExport {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A column that the score is made of. */
interface ExportFigure {
  readonly id: string;
  readonly title: Localized;
  readonly column: Column;
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
  const figures = [...nodeFigures(scene), ...indicatorFigures(scene)];
  const known = spanColumns(scene, spans);
  const facts = listFacts(scene, notes);
  const rows = listInOrder(scene, facts).map((row) => exportRow(scene, row, figures, known, facts));
  const about = { ...aboutOf(scene, figures, link, made), columns: columnsShown(scene.view.list, scene.mode, 'wide', notes.size > 0), spans: known.map(({ group }) => group) };
  const stem = [scene.city.id, scene.level.id, scene.view.year, made].filter((part) => part !== null).join('-');
  if (form === 'json') return { name: `${stem}.json`, type: 'application/json;charset=utf-8', text: priorityJson(rows, about) };
  const isExcel = form === 'csv-da';
  const text = isExcel ? priorityForExcel(rows, about, scene.view.language) : priorityForPrograms(rows, about);
  return { name: `${stem}${isExcel ? '-excel' : ''}.csv`, type: 'text/csv;charset=utf-8', text };
}

function exportRow(scene: Scene, row: AreaRow, figures: readonly ExportFigure[], spans: readonly SpanColumns[], facts: ListFacts): PriorityRow {
  const { city, view } = scene;
  const marks = marksOnArea(city, view.overlays, row).map(({ title }) => title);
  const at = (column: Column): number | null => valueAt(column, row.position);
  return { ...row, need: needOf(scene, row, facts), notes: facts.notesOf(row), marks, figures: figures.map(({ column }) => at(column)), spans: spans.map(({ columns }) => columns.map(at)) };
}

function aboutOf(scene: Scene, figures: readonly ExportFigure[], link: string, made: Day): Omit<PriorityAbout, 'spans' | 'columns'> {
  const { city, level, view, tree, themes, shown, result } = scene;
  const indicators = themes.flatMap((theme) => theme.indicators).filter((one) => one.hasFigures);
  return {
    city,
    level,
    year: view.year,
    shown: shown.title,
    method: tree === null ? listExportWords.noIndex : methodText(tree),
    weights: tree === null ? [] : [...nodesOf(tree.root)].slice(1).map(({ id, title, weight }) => ({ id, title, weight })),
    yearsUsed: indicators.map(({ indicator, title, yearUsed }) => ({ indicator, title, year: yearUsed })),
    figures,
    scored: result?.scored ?? 0,
    filters: filtersInWords(scene),
    planTitles: new Map(city.programmes.map(({ id, title }) => [id, title])),
    plansDate: scene.date,
    groups: groupsInWords(scene),
    exported: made,
    link,
    sources: city.attribution.map((source) => [source.title, source.licence].filter((part) => part !== null).join(', ')),
  };
}

/** Nodes under the root with a value anywhere, in tree order, as handed to their parents. */
function nodeFigures({ tree, result }: Scene): readonly ExportFigure[] {
  if (tree === null || result === null) return [];
  return [...nodesOf(tree.root)].slice(1).flatMap(({ id, title }) => {
    const column = result.nodes.get(id);
    return column === undefined || countPresent(column) === 0 ? [] : [{ id, title: fill(listExportWords.nodeValue, { title }), column }];
  });
}

/** The own figures of the tree's indicators that have any here, in tree order, each once. */
function indicatorFigures({ themes, columns, city, level }: Scene): readonly ExportFigure[] {
  const ids = new Set(themes.flatMap((theme) => theme.indicators).filter((one) => one.hasFigures).map((one) => one.indicator));
  return [...ids].flatMap((id) => {
    const column = columns.get(id);
    const indicator = city.indicators.get(id);
    if (column === undefined || indicator === undefined) return [];
    const { title, unit } = indicatorAtLevel(indicator, level.id);
    return [{ id: `value:${id}`, title: fill(listExportWords.figure, { title, unit }), column }];
  });
}
