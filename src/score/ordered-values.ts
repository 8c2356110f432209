import { sortEntries, type Sorted } from './sorted-order.ts';
import { tiedGroups } from './tied-groups.ts';

/** Present values, smallest first, and which of them are level. */
export interface OrderedValues extends Sorted {
  /** Where groups of level values begin in `order`, with the number of values as the last entry. */
  readonly starts: Uint32Array;
}

const remembered = new WeakMap<Float64Array, { readonly state: Uint8Array; readonly ordered: OrderedValues }>();

/** A column's values in order. Remembered for as long as the column lives, so that rank and classes sort and group once. */
export function orderedValues({ values, state }: { readonly values: Float64Array; readonly state: Uint8Array }): OrderedValues {
  const known = remembered.get(values);
  if (known !== undefined && known.state === state) return known.ordered;
  const ordered = grouped(sortEntries({ values, state }));
  remembered.set(values, { state, ordered });
  return ordered;
}

/** Sorted values with their groups. */
export const grouped = ({ order, sorted }: Sorted): OrderedValues => ({ order, sorted, starts: tiedGroups(sorted, 0) });
