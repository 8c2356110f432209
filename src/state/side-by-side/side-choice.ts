import type { Position } from '../../model/geometry.ts';
import type { Change } from '../change.ts';
import type { AreaRef } from '../view.ts';

/** Areas of a level that a person takes as one: those that are named, and those that lie within a border of the person's own. */
export interface OwnArea {
  readonly level: string;
  readonly areas: readonly string[];
  /** Corners, in hundred-thousandths of a degree at the finest (about a metre); empty: none is drawn. */
  readonly border: readonly Position[];
}

/** Areas that are kept to be looked at side by side. */
export interface SideChoice {
  /** Whether the page of them is open. */
  readonly open: boolean;
  /** Of any level, four at most, in the order in which they stand. */
  readonly areas: readonly AreaRef[];
  /** `null`: none is put together. */
  readonly own: OwnArea | null;
  /** Node or indicator whose years are shown; `null`: the score. */
  readonly figure: string | null;
  /** The place from which the city is looked at on every level; `null`: the first that is kept, opened or at home. */
  readonly place: AreaRef | null;
}

/** Nothing is kept. */
export const DEFAULT_SIDE: SideChoice = { open: false, areas: [], own: null, figure: null, place: null };

/** How many areas stand side by side at most. */
export const MOST_SIDES = 4;

/** Corners of a border of one's own at most: a link carries each. */
export const MOST_CORNERS = 60;

/** What is looked at side by side; more areas or corners than can stand there change nothing. */
export const setSide =
  (choice: Partial<SideChoice>): Change =>
  (view) => {
    const side = { ...view.side, ...choice };
    return side.areas.length > MOST_SIDES || (side.own?.border.length ?? 0) > MOST_CORNERS ? view : { ...view, side };
  };
