import { groupBy } from './group-by.ts';

/** A line of points that is to run on as smoothly as the data allow: one arc, or several joined where one leads into the next. */
export interface Stroke {
  readonly points: readonly number[];
  readonly closed: boolean;
}

/** An end of an arc at a junction; `ahead` is the way from the junction into the arc, as a unit vector. */
interface End {
  readonly arc: number;
  readonly atStart: boolean;
  readonly ahead: readonly [number, number];
}

export interface StrokeInput {
  readonly arcs: readonly (readonly number[])[];
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  /** True for an arc without junctions. */
  readonly isRing: (arc: number) => boolean;
  /** True if the two arcs are plainly one line (a coast, say); they are then joined before others. */
  readonly belong: (a: number, b: number) => boolean;
}

/** How many points into an arc its direction at the junction is read: about 200 m. */
const LOOK_AHEAD = 5;
/** Arcs that belong together are joined although they bend by so much more (in units of the cosine). */
const BONUS = 0.4;
/** Two arcs lead into each other if the cosine of the angle between them is below this (a bend of less than 60 degrees). */
const STRAIGHT = -0.5;

function endOf(input: StrokeInput, arc: number, atStart: boolean): End {
  const points = input.arcs[arc] ?? [];
  const step = Math.min(LOOK_AHEAD, points.length - 1);
  const from = points[atStart ? 0 : points.length - 1] ?? 0;
  const to = points[atStart ? step : points.length - 1 - step] ?? 0;
  const [dx, dy] = [(input.x[to] ?? 0) - (input.x[from] ?? 0), (input.y[to] ?? 0) - (input.y[from] ?? 0)];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { arc, atStart, ahead: [dx / length, dy / length] };
}

const key = (arc: number, atStart: boolean): number => arc * 2 + (atStart ? 1 : 0);

/** Pairs of ends that lead into each other, straightest first, each end in one pair at most; by end, both ways. */
function pairEnds(input: StrokeInput): Map<number, End> {
  const ends = input.arcs.flatMap((_, arc) => (input.isRing(arc) ? [] : [endOf(input, arc, true), endOf(input, arc, false)]));
  const junctionOf = (end: End): number => input.arcs[end.arc]?.at(end.atStart ? 0 : -1) ?? -1;
  const partner = new Map<number, End>();
  for (const meeting of groupBy(ends, junctionOf).values()) {
    const pairs = meeting.flatMap((a, index) => meeting.slice(index + 1).map((b) => ({ a, b, cost: bend(input, a, b) })));
    for (const { a, b, cost } of pairs.toSorted((p, q) => p.cost - q.cost)) {
      if (cost > STRAIGHT || partner.has(key(a.arc, a.atStart)) || partner.has(key(b.arc, b.atStart))) continue;
      partner.set(key(a.arc, a.atStart), b);
      partner.set(key(b.arc, b.atStart), a);
    }
  }
  return partner;
}

function bend(input: StrokeInput, a: End, b: End): number {
  if (a.arc === b.arc) return 1;
  const cosine = a.ahead[0] * b.ahead[0] + a.ahead[1] * b.ahead[1];
  return cosine - (input.belong(a.arc, b.arc) ? BONUS : 0);
}

/** Joins arcs into strokes across junctions where one leads into another. Every arc is in exactly one stroke. */
export function joinStrokes(input: StrokeInput): Stroke[] {
  const partner = pairEnds(input);
  const used = new Set<number>();
  const strokes: Stroke[] = [];
  const run = (arc: number, fromStart: boolean): Stroke => {
    const points: number[] = [];
    let [at, forward] = [arc, fromStart];
    for (;;) {
      used.add(at);
      const along = input.arcs[at] ?? [];
      points.push(...(forward ? along : along.toReversed()).slice(points.length > 0 ? 1 : 0));
      const next = partner.get(key(at, !forward));
      if (!next) return { points, closed: false };
      if (used.has(next.arc)) return { points: points.slice(0, -1), closed: true };
      [at, forward] = [next.arc, next.atStart];
    }
  };
  input.arcs.forEach((points, arc) => {
    if (!input.isRing(arc)) return;
    used.add(arc);
    strokes.push({ points, closed: true });
  });
  for (const loose of [true, false]) {
    input.arcs.forEach((_, arc) => {
      for (const atStart of [true, false]) {
        if (!used.has(arc) && !(loose && partner.has(key(arc, atStart)))) strokes.push(run(arc, atStart));
      }
    });
  }
  return strokes;
}
