import type { AreaNote } from '../../model/area-note.ts';
import type { NeedGroup } from '../../plans/group-rule.ts';
import { lastPlans } from '../../plans/last-plan.ts';
import { needDrivers, type NeedDriver } from '../../plans/need-drivers.ts';
import { partAmounts } from '../../score/contributions.ts';
import { comparableIn, groupsOf } from '../cover/cover-groups.ts';
import { rememberLast } from '../remember-last.ts';
import type { AreaRow, Scene } from '../scene.ts';

/** What the list can say of an area beside its row. Each is worked out when it is first asked for: a moved weight costs only what is shown. */
export interface ListFacts {
  /** The themes that lift its score most, largest first; none without a score. */
  readonly driversOf: (row: AreaRow) => readonly NeedDriver[];
  /** Need and cover together; `null`: no score, or need and plans are too many years apart. */
  readonly groupOf: (row: AreaRow) => NeedGroup | null;
  /** Whole years since the last plan that counts as cover ended; `null`: one runs, or none is known to have ended. */
  readonly yearsSincePlan: (row: AreaRow) => number | null;
  /** The person's own notes, newest first. */
  readonly notesOf: (row: AreaRow) => readonly AreaNote[];
}

/** Notes of the areas of one level by area, newest first. */
export type NotesByArea = ReadonlyMap<string, readonly AreaNote[]>;
export const NO_NOTES: NotesByArea = new Map();

export function listFacts(scene: Scene, notes: NotesByArea): ListFacts {
  const { tree, result, faces, programmes, date, view } = scene;
  const groups = once(() => (comparableIn(scene).allowed ? groupsOf(scene, view.cover) : []));
  const last = once(() => lastPlansOf(faces, programmes, date));
  return {
    driversOf: (row) => driversKept(row, () => (tree === null || result === null ? [] : needDrivers(tree, partAmounts(result, row.position).map(({ part, amount }) => ({ node: part.node.id, amount }))))),
    groupOf: ({ position }) => groups()[position] ?? null,
    yearsSincePlan: ({ position }) => last()[position]?.years ?? null,
    notesOf: ({ id }) => notes.get(id) ?? [],
  };
}

/** No weight moves when the last plan ended. */
const lastPlansOf = rememberLast(lastPlans);

function once<T>(work: () => T): () => T {
  let done: { readonly answer: T } | null = null;
  return () => (done ??= { answer: work() }).answer;
}

/** A row is of one scene. Rows further down a long list are of the scene that came to rest last, and so are their drivers. */
const keptDrivers = new WeakMap<AreaRow, readonly NeedDriver[]>();

function driversKept(row: AreaRow, work: () => readonly NeedDriver[]): readonly NeedDriver[] {
  const known = keptDrivers.get(row) ?? work();
  keptDrivers.set(row, known);
  return known;
}
