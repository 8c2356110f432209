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
  const cover = coverOf(pieces, covered);
  return drafts.map((draft, position) => ({ ...draft, cover: cover[position] ?? 0 }));
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

/** Share of each area's size that its covered pieces make up. */
function coverOf({ areaOf, sizes, totals }: CoverAtoms, covered: Uint8Array): Float64Array {
  const sums = new Float64Array(totals.length);
  areaOf.forEach((area, atom) => {
    if (area >= 0 && covered[atom] === 1) sums[area] = (sums[area] ?? 0) + (sizes[atom] ?? 0);
  });
  return sums.map((sum, area) => (sum === 0 ? 0 : Math.min(1, sum / (totals[area] ?? sum))));
}
