/**
 * A row out of each row and what is laid over it, asked again and again: a row is the same object as the last time while what it is made of
 * is the same, and the list is the same while every row is.
 */
export function keepRows<R extends object, P>(lay: (row: R, over: P | undefined) => R): (rows: readonly R[], over: ArrayLike<P>) => readonly R[] {
  let last: { readonly rows: readonly R[]; readonly over: ArrayLike<P>; readonly laid: readonly R[] } = { rows: [], over: [], laid: [] };
  return (rows, over) => {
    const before = last;
    const laid = rows.map((row, i) => {
      const kept = before.laid[i];
      return kept !== undefined && row === before.rows[i] && Object.is(over[i], before.over[i]) ? kept : lay(row, over[i]);
    });
    const isSame = laid.length === before.laid.length && laid.every((row, i) => row === before.laid[i]);
    last = { rows, over, laid: isSame ? before.laid : laid };
    return last.laid;
  };
}
