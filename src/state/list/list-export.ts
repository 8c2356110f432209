import { countPresent, valueAt, type Column } from '../../model/column.ts';
import { nodesOf } from '../../model/index-tree.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import { listExportWords } from '../../text/list-export-words.ts';
import { fill } from '../../text/say.ts';
import { priorityForExcel, priorityForPrograms, type PriorityAbout, type PriorityNeed, type PriorityRow } from '../../write/priority-export.ts';
import { marksOnArea } from '../area/area-marks.ts';
import { spanColumns, type ExportedSpans, type SpanColumns } from '../certainty/certainty-export.ts';
import { methodText } from './export-trail.ts';
import { groupsInWords, needOfAreas } from './list-export-need.ts';
import { filtersInWords } from './list-filters-in-words.ts';
import type { AreaRow, Scene } from '../scene.ts';

/** For people in Danish Excel, or for programs. */
export type ExportForm = 'csv-da' | 'csv';

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
 * `link` is the address that opens the same view; `made` the day it is made; `spans` what is known of how sure ranks are.
 */
export function listExport(scene: Scene, form: ExportForm, link: string, made: Day, spans: ExportedSpans): ListExport {
  const figures = [...nodeFigures(scene), ...indicatorFigures(scene)];
  const known = spanColumns(scene, spans);
  const need = needOfAreas(scene);
  const rows = scene.listed.map((row) => exportRow(scene, row, figures, known, need(row.position)));
  const about = { ...aboutOf(scene, figures, link, made), spans: known.map(({ group }) => group) };
  const stem = [scene.city.id, scene.level.id, scene.view.year, made].filter((part) => part !== null).join('-');
  const isExcel = form === 'csv-da';
  const text = isExcel ? priorityForExcel(rows, about, scene.view.language) : priorityForPrograms(rows, about);
  return { name: `${stem}${isExcel ? '-excel' : ''}.csv`, type: 'text/csv;charset=utf-8', text };
}

function exportRow({ city, view }: Scene, row: AreaRow, figures: readonly ExportFigure[], spans: readonly SpanColumns[], need: PriorityNeed): PriorityRow {
  const marks = marksOnArea(city, view.overlays, row).map(({ title }) => title);
  const at = (column: Column): number | null => valueAt(column, row.position);
  return { ...row, need, marks, figures: figures.map(({ column }) => at(column)), spans: spans.map(({ columns }) => columns.map(at)) };
}

function aboutOf(scene: Scene, figures: readonly ExportFigure[], link: string, made: Day): Omit<PriorityAbout, 'spans'> {
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
