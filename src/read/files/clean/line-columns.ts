import type { Position } from '../../../model/geometry.ts';

/** A straight piece of border that one or more rings run along. */
export interface Line {
  readonly west: Position;
  readonly east: Position;
  /** Where it begins and ends from west to east. */
  readonly from: number;
  readonly to: number;
  /** How often each ring runs along it, eastwards counted positive. */
  readonly turns: Map<number, number>;
}

/** The middle of a line, and all lines that may lie above or below it. */
export interface Column {
  readonly x: number;
  readonly column: readonly Line[];
}

/** Sorts lines into upright columns, about as many as a column then has lines. */
export function lineColumns(lines: readonly Line[]): (line: Line) => Column {
  const west = lines.reduce((least, { from }) => Math.min(least, from), Infinity);
  const east = lines.reduce((most, { to }) => Math.max(most, to), -Infinity);
  const count = Math.max(1, Math.ceil(Math.sqrt(lines.length)));
  const place = (x: number): number => Math.min(count - 1, Math.max(0, Math.floor(((x - west) / (east - west)) * count)));
  const columns = Array.from({ length: count }, (): Line[] => []);
  for (const line of lines) for (let i = place(line.from); i <= place(line.to); i += 1) columns[i]?.push(line);
  return ({ from, to }) => {
    const x = (from + to) / 2;
    return { x, column: columns[place(x)] ?? [] };
  };
}
