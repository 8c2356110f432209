import type { BorderPoints } from './border-points.ts';
import type { Stroke } from './join-strokes.ts';

/** How strongly borders are straightened. */
export interface Straightening {
  /** Pull of each point towards the middle of its cell side, beside the pull towards a straight line (1). */
  readonly pull: (point: number) => number;
  /** Bends at a point that are sharper than this (metres off the line) are taken for corners and resist less. */
  readonly corner: (point: number) => number;
  readonly rounds?: number;
  readonly sweeps?: number;
}

/** Point `mid` and two others on its stroke: it should lie on the line between them, at the share `u` from `a` to `b`. */
interface Bends {
  readonly a: Int32Array;
  readonly mid: Int32Array;
  readonly b: Int32Array;
  readonly u: Float64Array;
  readonly weight: Float64Array;
}

/** Distances, in points, at which a stroke's bends are looked at: the steps of a shallow oblique border are long. */
const STRIDES = [1, 2, 4, 8];
/** Over-relaxation of the sweeps: lets them settle in fewer. */
const RELAXATION = 1.6;

function listBends(strokes: readonly Stroke[]): Bends {
  const triples: [number, number, number][] = [];
  for (const { points, closed } of strokes) {
    const count = points.length;
    for (const stride of STRIDES) {
      if (closed && count < 2 * stride + 1) continue;
      for (let i = closed ? 0 : stride; i < (closed ? count : count - stride); i++) {
        const at = (index: number): number => points[(index + count) % count] ?? 0;
        triples.push([at(i - stride), at(i), at(i + stride)]);
      }
    }
  }
  const column = (place: 0 | 1 | 2): Int32Array => Int32Array.from(triples, (triple) => triple[place]);
  return { a: column(0), mid: column(1), b: column(2), u: new Float64Array(triples.length), weight: new Float64Array(triples.length) };
}

/** For each point, the bends it takes part in, as one list with starts. */
function listUses(bends: Bends, count: number): { readonly starts: Int32Array; readonly uses: Int32Array } {
  const starts = new Int32Array(count + 1);
  const roles = [bends.a, bends.mid, bends.b];
  for (const role of roles) for (const point of role) starts[point + 1] = (starts[point + 1] ?? 0) + 1;
  for (let point = 0; point < count; point++) starts[point + 1] = (starts[point + 1] ?? 0) + (starts[point] ?? 0);
  const next = starts.slice();
  const uses = new Int32Array(starts[count] ?? 0);
  roles.forEach((role, which) => {
    role.forEach((point, bend) => {
      const place = next[point] ?? 0;
      uses[place] = bend * 3 + which;
      next[point] = place + 1;
    });
  });
  return { starts, uses };
}

/** Takes the shares `u` and the weights anew from where the points are: sharp bends weigh less, so corners stay corners. */
function refresh(points: BorderPoints, bends: Bends, corner: (point: number) => number): void {
  const { x, y } = points;
  for (let i = 0; i < bends.mid.length; i++) {
    const [a, m, b] = [bends.a[i] ?? 0, bends.mid[i] ?? 0, bends.b[i] ?? 0];
    const [ax, ay, mx, my, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[m] ?? 0, y[m] ?? 0, x[b] ?? 0, y[b] ?? 0];
    const before = Math.sqrt((mx - ax) ** 2 + (my - ay) ** 2);
    const after = Math.sqrt((bx - mx) ** 2 + (by - my) ** 2);
    const u = before + after > 0 ? before / (before + after) : 0.5;
    const off = (mx - ax - u * (bx - ax)) ** 2 + (my - ay - u * (by - ay)) ** 2;
    bends.u[i] = u;
    bends.weight[i] = 1 / (1 + off / corner(m) ** 2);
  }
}

/** Moves every free point once to where the sum of squares of its bends and its pull is least, within its reach. */
function sweep(points: BorderPoints, bends: Bends, index: ReturnType<typeof listUses>, pull: Float64Array, axis: 'x' | 'y'): void {
  const [place, anchor, free] = axis === 'x' ? [points.x, points.anchorX, points.freeX] : [points.y, points.anchorY, points.freeY];
  const { a, mid, b, u, weight } = bends;
  for (let point = 0; point < place.length; point++) {
    if (!free[point]) continue;
    const home = anchor[point] ?? 0;
    let force = (pull[point] ?? 0) * ((place[point] ?? 0) - home);
    let stiffness = pull[point] ?? 0;
    for (let k = index.starts[point] ?? 0; k < (index.starts[point + 1] ?? 0); k++) {
      const use = index.uses[k] ?? 0;
      const i = (use / 3) | 0;
      const share = u[i] ?? 0;
      const role = use % 3;
      const c = role === 0 ? share - 1 : role === 1 ? 1 : -share;
      const off = (place[mid[i] ?? 0] ?? 0) - (1 - share) * (place[a[i] ?? 0] ?? 0) - share * (place[b[i] ?? 0] ?? 0);
      force += (weight[i] ?? 0) * c * off;
      stiffness += (weight[i] ?? 0) * c * c;
    }
    const moved = (place[point] ?? 0) - (stiffness > 0 ? (RELAXATION * force) / stiffness : 0);
    place[point] = Math.min(home + (points.reachUp[point] ?? 0), Math.max(home - (points.reachDown[point] ?? 0), moved));
  }
}

/**
 * Moves the points of the borders, each within its reach, so that strokes run as straight as the cells allow.
 *
 * Least is made of: sum over bends w |p - (1-u) a - u b|^2 + sum over points pull |p - anchor|^2, with the bends at
 * strides of 1, 2, 4 and 8 points, u the share of the way from a to b at which p lies, and w = 1 / (1 + (off/corner)^2), which lets
 * real corners be corners (u and w are renewed every round). Solved by Gauss-Seidel sweeps with over-relaxation.
 * A straight border at any angle costs nothing, so stair steps vanish; a border never leaves the reach of its points,
 * so every cell's centre stays on its side of every border. Changes `points` in place.
 */
export function straighten(points: BorderPoints, strokes: readonly Stroke[], options: Straightening): void {
  const { pull, corner, rounds = 8, sweeps = 30 } = options;
  const bends = listBends(strokes);
  const index = listUses(bends, points.x.length);
  const pulls = Float64Array.from(points.x, (_, point) => pull(point));
  for (let round = 0; round < rounds; round++) {
    refresh(points, bends, corner);
    for (let turn = 0; turn < sweeps; turn++) {
      sweep(points, bends, index, pulls, 'x');
      sweep(points, bends, index, pulls, 'y');
    }
  }
}
