import type { CleanGeometry, RawLayer } from '../files/raw-file.ts';
import type { Cell } from '../files/raw-file.ts';
import type { AreaMatcher, KnownArea } from '../join/match-areas.ts';

/** An area of a level as files give it. */
export interface TakenArea extends KnownArea {
  readonly geometry: CleanGeometry | null;
  readonly properties: ReadonlyMap<string, Cell>;
}

/** A level whose areas are known, and what finds them. */
export interface KnownLevel {
  readonly id: string;
  readonly areas: readonly TakenArea[];
  readonly matcher: AreaMatcher;
  /** `null`: its areas are those of the tables; it has no map. */
  readonly layer: RawLayer | null;
  /** Names of the properties that id and name come from. */
  readonly idFrom: string;
  readonly nameFrom: string | null;
}
