/** A half-space: the x for which normal . x >= bound. */
export interface HalfSpace {
  readonly normal: Float64Array;
  readonly bound: number;
}

const TINY = 1e-12;
/** More rounds than this come of rounding, not of the problem. */
const ROUNDS = 500;

/**
 * The shortest x that lies in every half-space; `null` where none does. Exact up to rounding: an active-set method, in finitely many steps.
 * Source: C. L. Lawson, R. J. Hanson (1974), Solving least squares problems, chapter 23: problems NNLS and LDP.
 */
export function leastDistance(halfSpaces: readonly HalfSpace[], size: number): Float64Array | null {
  const rows = halfSpaces.map(unit);
  if (rows.every(({ bound }) => bound <= 0)) return new Float64Array(size);
  const columns = rows.map(({ normal, bound }) => Float64Array.from({ length: size + 1 }, (_, i) => (i < size ? (normal[i] ?? 0) : bound)));
  const target = new Float64Array(size + 1);
  target[size] = 1;
  const residual = nonNegativeResidual(columns, target);
  const last = residual?.[size] ?? 0;
  if (residual === null || !(last > TINY)) return null;
  return Float64Array.from({ length: size }, (_, i) => -(residual[i] ?? 0) / last);
}

/** The same half-space with a normal of length 1; one without direction stays as it is. */
function unit({ normal, bound }: HalfSpace): HalfSpace {
  const length = Math.sqrt(normal.reduce((sum, x) => sum + x * x, 0));
  return length > 0 ? { normal: normal.map((x) => x / length), bound: bound / length } : { normal, bound };
}

/** What is left of `target` when as much as can be is taken out by columns times weights of 0 or more: target - sum(u c). */
function nonNegativeResidual(columns: readonly Float64Array[], target: Float64Array): Float64Array | null {
  const weights = new Float64Array(columns.length);
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const residual = residualOf(columns, weights, target);
    const next = steepest(columns, residual, taken);
    if (next === null) return residual;
    taken.push(next);
    moveTo(columns, target, weights, taken);
  }
  return null;
}

function residualOf(columns: readonly Float64Array[], weights: Float64Array, target: Float64Array): Float64Array {
  const residual = target.slice();
  columns.forEach((column, k) => {
    const weight = weights[k] ?? 0;
    if (weight !== 0) for (let i = 0; i < residual.length; i += 1) residual[i] = (residual[i] ?? 0) - weight * (column[i] ?? 0);
  });
  return residual;
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

/** The column that more weight on would lessen the residual most; `null`: none would. */
function steepest(columns: readonly Float64Array[], residual: Float64Array, taken: readonly number[]): number | null {
  let best: number | null = null;
  let most = TINY;
  columns.forEach((column, k) => {
    const gain = taken.includes(k) ? 0 : dot(column, residual);
    if (gain > most) [best, most] = [k, gain];
  });
  return best;
}

/** Moves the weights to the least-squares solution over the taken columns, letting go of those that would fall below 0 on the way. */
function moveTo(columns: readonly Float64Array[], target: Float64Array, weights: Float64Array, taken: number[]): void {
  while (taken.length > 0) {
    const wanted = leastSquares(taken.map((k) => columns[k] ?? target), target);
    const step = taken.reduce((least, k, j) => {
      const [from, to] = [weights[k] ?? 0, wanted[j] ?? 0];
      return to > 0 ? least : Math.min(least, from / (from - to));
    }, 1);
    const reach = Number.isFinite(step) ? step : 0;
    taken.forEach((k, j) => (weights[k] = (weights[k] ?? 0) + reach * ((wanted[j] ?? 0) - (weights[k] ?? 0))));
    if (step === 1 && wanted.every((to) => to > 0)) return;
    for (const k of taken.filter((one) => (weights[one] ?? 0) <= TINY)) {
      weights[k] = 0;
      taken.splice(taken.indexOf(k), 1);
    }
  }
}

/** Weights of columns that come nearest to the target, by Gram and Schmidt, each column made orthogonal twice. */
function leastSquares(columns: readonly Float64Array[], target: Float64Array): number[] {
  const basis: Float64Array[] = [];
  const upper = columns.map((): number[] => []);
  columns.forEach((column, j) => {
    const rest = column.slice();
    const own = upper[j] ?? [];
    for (const pass of [0, 1]) {
      basis.forEach((axis, i) => {
        const along = dot(axis, rest);
        own[i] = (pass === 0 ? 0 : (own[i] ?? 0)) + along;
        for (let k = 0; k < rest.length; k += 1) rest[k] = (rest[k] ?? 0) - along * (axis[k] ?? 0);
      });
    }
    const length = Math.sqrt(dot(rest, rest));
    own[j] = length;
    basis.push(length > TINY ? rest.map((x) => x / length) : new Float64Array(rest.length));
  });
  const solution = basis.map((axis) => dot(axis, target));
  for (let j = columns.length - 1; j >= 0; j -= 1) {
    for (let i = j + 1; i < columns.length; i += 1) solution[j] = (solution[j] ?? 0) - (upper[i]?.[j] ?? 0) * (solution[i] ?? 0);
    const pivot = upper[j]?.[j] ?? 0;
    solution[j] = pivot > TINY ? (solution[j] ?? 0) / pivot : 0;
  }
  return solution;
}
