import type { ClassPattern } from './class-patterns.ts';

/** Colours of the map as CSS strings. `classes[i]` fills class i; the last means most need. */
export interface MapPalette {
  readonly classes: readonly string[];
  /** What fills the classes in place of colours; `classes` are then the greys that the patterns come to. `null`: colours. */
  readonly patterns: readonly ClassPattern[] | null;
  readonly noFigure: string;
  /** Lines and dots drawn over areas without figures, with too few residents, or withheld. */
  readonly hatch: string;
  /** Behind everything: the page that the map is printed on. */
  readonly paper: string;
  /** Land without figures: areas left out, islands, the mainland around. */
  readonly land: string;
  readonly water: string;
  readonly park: string;
  /** Between areas. */
  readonly border: string;
  /** Names on paper, land and areas without a class. */
  readonly label: string;
  readonly labelHalo: string;
  /** Names on each class: near-black or white, whichever stands out more. */
  readonly classLabels: readonly string[];
  /** Names of what lies around: a neighbouring municipality. */
  readonly quietLabel: string;
  readonly plan: Readonly<Record<'planned' | 'active' | 'ended' | 'end-unknown', string>>;
  /** Programmes of types that do not count as cover. */
  readonly planBeside: string;
  readonly overlay: string;
  /** The two tones of hover and selection: one of them stands out on every fill. */
  readonly outline: readonly [inner: string, outer: string];
}
