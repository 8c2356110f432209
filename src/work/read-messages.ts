import type { Issue } from '../model/issue.ts';
import type { Series } from '../model/level.ts';
import type { DisclosedCity, DisclosedLevel } from '../score/disclosure-gate.ts';

/** A city without its levels, which travel by themselves. */
export type CityHead = Omit<DisclosedCity, 'levels'>;

/** To the worker. The page fetches, as its own security policy holds there; bytes are handed over, not copied. */
export type ReadRequest =
  | { readonly kind: 'read' }
  /** The answer to an ask. `bytes` `null`: there is no such file. */
  | { readonly kind: 'file'; readonly ask: number; readonly bytes: Uint8Array | null }
  /** The file is there and cannot be read. */
  | { readonly kind: 'unreadable'; readonly ask: number };

/**
 * From the worker. Plain data that survives structuredClone: what a file may nest is limited where JSON is read.
 * A city comes in parts, since taking in a message is one task of the page: each level, in their order, followed by its areas, some at a time, and its series; then the rest.
 */
export type ReadReply =
  | { readonly kind: 'ask'; readonly ask: number; readonly path: string }
  | { readonly kind: 'level'; readonly level: Omit<DisclosedLevel, 'series' | 'areas' | 'positions' | 'geometries'>; readonly isMapped: boolean }
  /** The next of the level before; `shapes` in their order, empty where the level has no map. */
  | { readonly kind: 'areas'; readonly areas: DisclosedLevel['areas']; readonly shapes: NonNullable<DisclosedLevel['geometries']> }
  /** Of the level before. */
  | { readonly kind: 'series'; readonly indicator: string; readonly series: Series }
  /** The last one. `head` `null`: nothing of the package can be shown. */
  | { readonly kind: 'city'; readonly head: CityHead | null; readonly issues: readonly Issue[] }
  /** Reading itself broke. */
  | { readonly kind: 'failed'; readonly message: string };
