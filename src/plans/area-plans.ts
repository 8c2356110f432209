import type { CoverFaces } from './cover-faces.ts';
import { coverOfArea } from './cover-share.ts';
import type { CoverRule } from './programme-extent.ts';
import type { ProgrammeOnDate } from './programme-on-date.ts';
import type { DateStatus } from './status-on-date.ts';

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
  /** Active ones, counting or not, that end within 12 months. */
  readonly expiring: readonly string[];
  /** Share 0..1 of the area that active programmes of counting types cover. */
  readonly cover: number;
  /** The part of `cover` that rests on exact borders alone. */
  readonly exactCover: number;
  /** What `cover` would be if the programmes whose end is not known were running. */
  readonly coverIfRunning: number;
  /** How the ground of those in `active` is known, each rule once: what is written beside the number. */
  readonly rules: readonly CoverRule[];
  /** True where the cover rests on a programme whose borders are approximate: the interface says so. */
  readonly approximate: boolean;
}

/** An area where no programme works. */
export const NO_PLANS: AreaPlans = {
  active: [], planned: [], ended: [], endUnknown: [], unknown: [], besides: [], expiring: [],
  cover: 0, exactCover: 0, coverIfRunning: 0, rules: [], approximate: false,
};

/** Whether a programme would count as cover if it were active: its type does and its borders are not unknown. */
const mayCount = (one: ProgrammeOnDate): boolean => one.countsAsCover && one.programme.delimitation !== 'unknown';

/** Whether an active programme counts as cover. */
export const countsOnDate = (one: ProgrammeOnDate): boolean => one.status === 'active' && mayCount(one);

/**
 * For each area of a level: which programmes work in it, and how much of it active ones cover. Programmes that overlap are
 * counted once. Rejected ones work nowhere.
 * @param programmes those that the faces were made of, in the same order, on the date
 */
export const plansOfAreas = (faces: CoverFaces, programmes: readonly ProgrammeOnDate[]): readonly AreaPlans[] =>
  faces.grounds.map((_, area) => plansOfArea(faces, programmes, area));

/**
 * {@link plansOfAreas} for one date after another: an area keeps its plans, as the same object, while every programme there is the same
 * object, and where none has changed in any area the list is the same.
 */
export function plansFollower(): typeof plansOfAreas {
  let last: { readonly faces: CoverFaces; readonly programmes: readonly ProgrammeOnDate[]; readonly plans: readonly AreaPlans[] } | null = null;
  return (faces, programmes) => {
    const before = last?.faces === faces ? last : null;
    const plans = before === null ? plansOfAreas(faces, programmes) : plansAfter(faces, before.programmes, programmes, before.plans);
    last = { faces, programmes, plans };
    return plans;
  };
}

function plansAfter(faces: CoverFaces, before: readonly ProgrammeOnDate[], now: readonly ProgrammeOnDate[], plans: readonly AreaPlans[]): readonly AreaPlans[] {
  const areas = new Set(now.flatMap((one, i) => (one === before[i] ? [] : (faces.touched[i] ?? []))));
  return areas.size === 0 ? plans : plans.map((kept, area) => (areas.has(area) ? plansOfArea(faces, now, area) : kept));
}

function plansOfArea(faces: CoverFaces, programmes: readonly ProgrammeOnDate[], area: number): AreaPlans {
  const here = faces.grounds[area]?.programmes ?? [];
  if (here.length === 0) return NO_PLANS;
  const draft = newDraft();
  for (const i of here) enter(draft, programmes[i], faces.rules[i] ?? 'nowhere');
  const coverOf = (counts: (one: ProgrammeOnDate) => boolean): number =>
    coverOfArea(faces, area, (i) => {
      const one = programmes[i];
      return one !== undefined && counts(one);
    });
  draft.cover = coverOf(countsOnDate);
  draft.exactCover = coverOf((one) => countsOnDate(one) && one.programme.delimitation === 'exact');
  draft.coverIfRunning = coverOf((one) => countsOnDate(one) || (one.status === 'end-unknown' && mayCount(one)));
  return draft;
}

type Shares = 'cover' | 'exactCover' | 'coverIfRunning';
type Slot = Exclude<keyof AreaPlans, Shares | 'approximate' | 'rules'>;
type Draft = Record<Slot, string[]> & Record<Shares, number> & { approximate: boolean; rules: CoverRule[] };

const newDraft = (): Draft => ({
  active: [], planned: [], ended: [], endUnknown: [], unknown: [], besides: [], expiring: [],
  cover: 0, exactCover: 0, coverIfRunning: 0, rules: [], approximate: false,
});

const SLOTS: Readonly<Record<Exclude<DateStatus, 'rejected' | 'active'>, Slot>> = {
  planned: 'planned',
  ended: 'ended',
  'end-unknown': 'endUnknown',
  unknown: 'unknown',
};

function enter(draft: Draft, one: ProgrammeOnDate | undefined, rule: CoverRule): void {
  if (one === undefined || one.status === 'rejected') return;
  const counts = countsOnDate(one);
  const { id, delimitation } = one.programme;
  draft[one.status === 'active' ? (counts ? 'active' : 'besides') : SLOTS[one.status]].push(id);
  if (one.expiring) draft.expiring.push(id);
  if (!counts) return;
  if (!draft.rules.includes(rule)) draft.rules.push(rule);
  if (delimitation === 'approximate') draft.approximate = true;
}
