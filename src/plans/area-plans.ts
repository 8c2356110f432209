import type { Programme } from '../model/programme.ts';
import type { DateStatus, ProgrammeOnDate } from './programme-on-date.ts';
import { idAt, type CoverAtoms } from './cover-atoms.ts';

/** The programmes that touch one area on the date, by status, as programme ids in the order of the package. */
export interface AreaPlans {
  /** Active ones that count as cover. */
  readonly active: readonly string[];
  readonly planned: readonly string[];
  readonly ended: readonly string[];
  readonly endUnknown: readonly string[];
  /** Ones of which it cannot be said whether they had begun. */
  readonly unknown: readonly string[];
  /** Active ones of types that do not count as cover (statutory conversion), or whose borders are too uncertain to count. */
  readonly besides: readonly string[];
  /** Share 0..1 of the area that active programmes of counting types cover. */
  readonly cover: number;
  /** True where the cover rests on a programme whose borders are approximate: the interface says so. */
  readonly approximate: boolean;
}

/** Whether an active programme counts as cover: its type does and its borders are not unknown. */
export const countsOnDate = (one: ProgrammeOnDate): boolean =>
  one.status === 'active' && one.countsAsCover && one.programme.delimitation !== 'unknown';

/**
 * For each area of a level: which programmes touch it, and how much of it active ones cover.
 * A programme works in the areas that it lists; an area of a coarser level is covered by the share of its size (m²)
 * that the listed areas within it make up, an area of a finer level inherits the whole of the one it lies in.
 * Programmes that overlap are counted once. Rejected ones touch nothing.
 */
export function plansOfAreas(pieces: CoverAtoms, programmes: readonly ProgrammeOnDate[]): readonly AreaPlans[] {
  const drafts = pieces.level.areas.map(newDraft);
  const covered = new Uint8Array(pieces.atoms.areas.length);
  for (const one of programmes) {
    if (one.status === 'rejected') continue;
    const counts = countsOnDate(one);
    for (const atom of atomsOf(pieces, one.programme)) {
      if (counts) covered[atom] = 1;
      const draft = drafts[pieces.areaOf[atom] ?? -1];
      if (draft !== undefined) enter(draft, one, counts);
    }
  }
  return drafts.map((draft, position) => finish(draft, coverOf(pieces, covered, position)));
}

/** Positions of the pieces that a programme works in, each once, ascending. */
function atomsOf(pieces: CoverAtoms, programme: Programme): readonly number[] {
  const listed = [...programme.areas].map(([level, ids]) => ({ level, ids: new Set(ids) }));
  const found: number[] = [];
  pieces.atoms.areas.forEach((area, atom) => {
    if (listed.some(({ level, ids }) => ids.has(idAt(area, pieces.atoms, level) ?? ''))) found.push(atom);
  });
  return found;
}

type Slot = Exclude<keyof AreaPlans, 'cover' | 'approximate'>;
type Draft = Record<Slot, string[]> & { approximate: boolean };

const newDraft = (): Draft => ({ active: [], planned: [], ended: [], endUnknown: [], unknown: [], besides: [], approximate: false });

const SLOTS: Readonly<Record<Exclude<DateStatus, 'rejected' | 'active'>, Slot>> = {
  planned: 'planned',
  ended: 'ended',
  'end-unknown': 'endUnknown',
  unknown: 'unknown',
};

function enter(draft: Draft, one: ProgrammeOnDate, counts: boolean): void {
  if (one.status === 'rejected') return;
  const slot = one.status === 'active' ? (counts ? 'active' : 'besides') : SLOTS[one.status];
  const list = draft[slot];
  if (list.at(-1) === one.programme.id) return;
  list.push(one.programme.id);
  if (counts && one.programme.delimitation === 'approximate') draft.approximate = true;
}

const finish = (draft: Draft, cover: number): AreaPlans => ({ ...draft, cover });

function coverOf(pieces: CoverAtoms, covered: Uint8Array, position: number): number {
  const total = pieces.totals[position] ?? 0;
  if (total === 0) return 0;
  let sum = 0;
  pieces.areaOf.forEach((area, atom) => {
    if (area === position && covered[atom] === 1) sum += pieces.sizes[atom] ?? 0;
  });
  return Math.min(1, sum / total);
}
