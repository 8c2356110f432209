import * as v from 'valibot';
import { numberShape, wholeNumberShape } from './common-shapes.ts';

const ties = v.optional(v.picklist(['average', 'min', 'max', 'dense']), 'average');
const order = v.optional(v.picklist(['ascending', 'descending']), 'ascending');
const tolerance = v.optional(v.pipe(numberShape, v.minValue(0)), 0);
const share = v.pipe(numberShape, v.minValue(0), v.maxValue(1));
const number = (value: number) => v.optional(numberShape, value);

const goalposts = v.pipe(
  v.strictObject({ do: v.literal('goalposts'), minimum: numberShape, maximum: numberShape, log: v.optional(v.boolean(), false), clamp: v.optional(v.boolean(), true) }),
  v.check(({ minimum, maximum }) => minimum !== maximum, 'goalposts-equal'),
  v.check(({ log, minimum, maximum }) => !log || (minimum > 0 && maximum > 0), 'goalposts-not-positive'),
);
const winsorise = v.pipe(
  v.strictObject({ do: v.literal('winsorise'), lower: v.optional(share, 0), upper: v.optional(share, 1) }),
  v.check(({ lower, upper }) => lower < upper, 'limits-reversed'),
);
const clamp = v.pipe(
  v.strictObject({ do: v.literal('clamp'), minimum: v.optional(numberShape), maximum: v.optional(numberShape) }),
  v.check(({ minimum, maximum }) => minimum === undefined || maximum === undefined || minimum <= maximum, 'limits-reversed'),
);
const percentile = v.strictObject({
  do: v.literal('percentile'),
  ties,
  order,
  tolerance,
  scale: v.optional(v.picklist(['(r-1)/(n-1)', 'r/n', '(n+1-r)/n', '(n-r)/n', 'r/(n+1)', '(r-0.5)/n']), '(r-1)/(n-1)'),
  zeros: v.optional(v.picklist(['include', 'exclude']), 'include'),
});

/** Every step with its options and defaults. An option that is not known is refused: to leave it out would change the numbers. */
export const stepShape = v.variant('do', [
  v.strictObject({ do: v.literal('min-max'), low: number(0), high: number(1) }),
  goalposts,
  v.strictObject({ do: v.literal('z-score'), sd: v.optional(v.picklist(['population', 'sample']), 'population') }),
  v.strictObject({ do: v.literal('rank'), ties, order, tolerance }),
  percentile,
  v.strictObject({ do: v.literal('exponential'), k: v.optional(v.pipe(numberShape, v.notValue(0)), 23) }),
  v.strictObject({ do: v.literal('log'), offset: number(0) }),
  winsorise,
  v.strictObject({ do: v.literal('normal-score') }),
  v.strictObject({ do: v.literal('reverse'), from: number(0) }),
  v.strictObject({ do: v.literal('scale'), factor: number(1), offset: number(0) }),
  v.strictObject({ do: v.literal('divide-by-max'), times: number(1) }),
  clamp,
  v.strictObject({ do: v.literal('threshold'), at: numberShape, compare: v.optional(v.picklist(['>=', '>', '<=', '<']), '>=') }),
  v.strictObject({ do: v.literal('round'), decimals: v.pipe(wholeNumberShape, v.minValue(-15), v.maxValue(15)) }),
]);
