import type { CityPackage } from '../../model/city-package.ts';
import type { IndexTree } from '../../model/index-tree.ts';

/**
 * Reads an index from its JSON text, `null` where it has any error. Handed in, because few links carry an index of their own, and what
 * reads it (`read/read-tree-text.ts`) is then fetched first.
 */
export type TreeReader = (text: string, city: CityPackage) => IndexTree | null;

/** Where what reads has not been fetched: no index can be taken. */
export const noTreeReader: TreeReader = () => null;

/** Whether a link or a kept profile carries an index of its own; a link that only looks so costs no more than fetching what reads. */
export const carriesIndex = (text: string): boolean => /%7[bB]|%257[bB]|\{/.test(text);
