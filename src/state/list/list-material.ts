import { unconfirmedIndicators } from '../explain/unconfirmed.ts';
import { countPresent, valueAt, type Column } from '../../model/column.ts';
import { nodesOf } from '../../model/index-tree.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Day } from '../../model/programme.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS } from '../../score/classes/classify.ts';
import { listExportWords } from '../../text/list-export-words.ts';
import { fill } from '../../text/say.ts';
import type { ExportedFigure, PriorityAbout, PriorityRow } from '../../write/priority-export.ts';
import { marksOnArea } from '../area/area-marks.ts';
import { spanColumns, type ExportedSpans, type SpanColumns } from '../certainty/certainty-export.ts';
import type { AreaRow, Scene } from '../scene.ts';
import { areaStatus, withoutFigures } from './area-status.ts';
import { classesText } from './classes-text.ts';
import { methodText } from './export-trail.ts';
import { columnsShown } from './list-columns.ts';
import { groupsInWords, needOf } from './list-export-need.ts';
import { listFacts, type ListFacts, type NotesByArea } from './list-facts.ts';
import { listInOrder } from './list-order.ts';
import { filtersInWords } from './list-filters-in-words.ts';

/** What every file of areas is made of: the areas, and what their figures rest on. */
export interface ListMaterial {
  readonly rows: readonly PriorityRow[];
  readonly about: PriorityAbout;
}

/** What a file is made with beside the scene. */
export interface ExportSetting {
  /** The address that opens the same view. */
  readonly link: string;
  /** The day it is made. */
  readonly made: Day;
  /** What is known of how sure ranks are, or why it is not. */
  readonly spans: ExportedSpans;
  /** The person's own notes, of the level's areas. */
  readonly notes: NotesByArea;
}

/** A column that the score is made of. */
export type FigureColumn = ExportedFigure & { readonly column: Column };

/** The areas of the list in its order, or every area of the level in the package's. */
export function listMaterial(scene: Scene, which: 'listed' | 'all', { link, made, spans, notes }: ExportSetting): ListMaterial {
  const figures = [...nodeFigures(scene), ...indicatorFigures(scene)];
  const known = spanColumns(scene, spans);
  const facts = listFacts(scene, notes);
  const rows = which === 'listed' ? listInOrder(scene, facts) : scene.rows;
  return {
    rows: rows.map((row) => exportRow(scene, row, figures, known, facts)),
    about: { ...aboutOf(scene, figures, link, made), columns: columnsShown(scene.view.list, scene.mode, 'wide', notes.size > 0), spans: known.map(({ group }) => group) },
  };
}

function exportRow(scene: Scene, row: AreaRow, figures: readonly FigureColumn[], spans: readonly SpanColumns[], facts: ListFacts): PriorityRow {
  const { city, view, classification } = scene;
  const at = (column: Column): number | null => valueAt(column, row.position);
  const hasClass = row.classIndex < classification.count;
  return {
    ...row,
    status: areaStatus(scene, row),
    without: withoutFigures(scene, row, figures),
    mapClass: hasClass ? row.classIndex + 1 : null,
    mapped: hasClass ? 'class' : mappedAs(row.classIndex),
    need: needOf(scene, row, facts),
    notes: facts.notesOf(row),
    marks: marksOnArea(city, view.overlays, row).map(({ title }) => title),
    figures: figures.map(({ column }) => at(column)),
    spans: spans.map(({ columns }) => columns.map(at)),
  };
}

function mappedAs(code: number): PriorityRow['mapped'] {
  if (code === TOO_FEW_RESIDENTS) return 'too-few-residents';
  if (code === LEFT_OUT) return 'left-out';
  return code === NO_FIGURE ? 'no-figure' : 'withheld';
}

function aboutOf(scene: Scene, figures: readonly FigureColumn[], link: string, made: Day): Omit<PriorityAbout, 'spans' | 'columns'> {
  const { city, level, view, tree, themes, shown, result } = scene;
  const indicators = themes.flatMap((theme) => theme.indicators).filter((one) => one.hasFigures);
  return {
    city,
    level,
    year: view.year,
    shown: shown.title,
    method: tree === null ? listExportWords.noIndex : methodText(tree),
    minimumPopulation: tree?.areas.minimumPopulation ?? level.minimumPopulation,
    classes: classesText(scene),
    weights: tree === null ? [] : [...nodesOf(tree.root)].slice(1).map(({ id, title, weight }) => ({ id, title, weight })),
    unconfirmed: unconfirmedIndicators(scene).map(({ indicator, title }) => ({ indicator, title })),
    yearsUsed: indicators.map(({ indicator, title, yearUsed }) => ({ indicator, title, year: yearUsed })),
    figures: figures.map(({ id, title, unit }) => ({ id, title, unit })),
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
function nodeFigures({ tree, result }: Scene): readonly FigureColumn[] {
  if (tree === null || result === null) return [];
  return [...nodesOf(tree.root)].slice(1).flatMap(({ id, title }) => {
    const column = result.nodes.get(id);
    return column === undefined || countPresent(column) === 0 ? [] : [{ id, title: fill(listExportWords.nodeValue, { title }), unit: null, column }];
  });
}

/** The own figures of the tree's indicators that have any here, in tree order, each once. */
function indicatorFigures({ themes, columns, city, level }: Scene): readonly FigureColumn[] {
  const ids = new Set(themes.flatMap((theme) => theme.indicators).filter((one) => one.hasFigures).map((one) => one.indicator));
  return [...ids].flatMap((id) => {
    const column = columns.get(id);
    const indicator = city.indicators.get(id);
    if (column === undefined || indicator === undefined) return [];
    const { title, unit } = indicatorAtLevel(indicator, level.id);
    return [{ id: `value:${id}`, title: fill(listExportWords.figure, { title, unit }), unit, column }];
  });
}
