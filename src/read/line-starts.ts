/** Where each line of a text begins, to turn an offset into a line and a column. */
export interface LineStarts {
  /** 1-based line and column (in UTF-16 units) of a 0-based offset. */
  at(offset: number): { readonly line: number; readonly column: number };
}

/** Lines end with LF; a CR before it belongs to the line. */
export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
