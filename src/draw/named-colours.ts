import type { ClassPattern } from './class-patterns.ts';
import type { PaletteTheme } from './palette.ts';

/** The colours of classes that have names, in their order. */
export interface NamedColours extends Readonly<Record<PaletteTheme, readonly string[]>> {
  /** What stands for the colours where they are not told apart; left out: the patterns of as many classes of need. */
  readonly patterns?: Readonly<Record<PaletteTheme, readonly ClassPattern[]>>;
}
