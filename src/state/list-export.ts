import { valueAt, type Column } from '../model/column.ts';
import { leavesOf, nodesOf } from '../model/index-tree.ts';
import type { Day } from '../model/programme.ts';
import { csvWithTrail, type ExportForm } from '../write/csv-with-trail.ts';
import { SCORE_COLUMNS } from '../write/score-table.ts';
import type { Cell, Table } from '../write/table.ts';
import { exportTrail } from './export-trail.ts';
import type { AreaRow, Scene } from './scene.ts';

/** Columns between the fixed ones and the nodes of the tree; lists of ids are joined by a space. */
const LIST_COLUMNS = ['marks', 'cover', 'active', 'planned', 'ended', 'end_unknown'] as const;

/** A file of the list as it stands: same areas, same order. */
export interface ListExport {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * The priority list as a table: the columns of the command line's `score`, plans on the date, every node of the tree that has figures
 * here (as handed to its parent), and the scored indicators' own figures as `value:ID`, so that each score can be computed again.
 */
export function listTable(scene: Scene): Table {
  const nodes = nodeColumns(scene);
  const figures = figureColumns(scene);
  const cells = (row: AreaRow): readonly Cell[] => [
    ...fixedCells(scene, row),
    ...planCells(row),
    ...nodes.map(([, column]) => (row.score === null ? null : valueAt(column, row.position))),
    ...figures.map(([, column]) => valueAt(column, row.position)),
  ];
  return {
    columns: [...SCORE_COLUMNS, ...LIST_COLUMNS, ...nodes.map(([id]) => id), ...figures.map(([id]) => `value:${id}`)],
    rows: scene.listed.map(cells),
  };
}

/** The list as a file. `link` is the address that opens the same view; `made` the day it is made. */
export function listExport(scene: Scene, form: ExportForm, link: string, made: Day): ListExport {
  const { language } = scene.view;
  const trail = exportTrail(scene, link, made).map(({ id, label, value }) => [form === 'csv' ? id : label[language], value[language]] as const);
  const stem = [scene.city.id, scene.level.id, scene.view.year, made].filter((part) => part !== null).join('-');
  return { name: `${stem}${form === 'csv' ? '' : '-excel'}.csv`, type: 'text/csv;charset=utf-8', text: csvWithTrail(listTable(scene), trail, form) };
}

function fixedCells({ result, level }: Scene, row: AreaRow): readonly Cell[] {
  const percentile = result === null ? null : valueAt(result.percentile, row.position);
  const name = level.areas[row.position]?.name ?? row.name;
  return [row.id, name, row.population, row.score, row.rank, row.score === null ? null : percentile, row.decile, row.coverage];
}

const planCells = ({ marks, plans }: AreaRow): readonly Cell[] => [
  marks.join(' '),
  plans.cover,
  plans.active.join(' '),
  plans.planned.join(' '),
  plans.ended.join(' '),
  plans.endUnknown.join(' '),
];

/** Nodes under the root with a value anywhere, in tree order. */
function nodeColumns({ tree, result }: Scene): readonly (readonly [string, Column])[] {
  if (tree === null || result === null) return [];
  return [...nodesOf(tree.root)].slice(1).flatMap(({ id }) => {
    const column = result.nodes.get(id);
    return column === undefined || !column.state.some((state) => state !== 0) ? [] : [[id, column] as const];
  });
}

/** The indicators of the tree that have figures at the level, in tree order, each once. */
function figureColumns({ tree, columns }: Scene): readonly (readonly [string, Column])[] {
  if (tree === null) return [];
  const ids = new Set([...leavesOf(tree.root)].map((leaf) => leaf.indicator));
  return [...ids].flatMap((id) => {
    const column = columns.get(id);
    return column === undefined || !column.state.some((state) => state !== 0) ? [] : [[id, column] as const];
  });
}
