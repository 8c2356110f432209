import { levelOf, type CityPackage } from '../../model/city-package.ts';
import * as field from './link-fields.ts';
import type { TreeReader } from './tree-reader.ts';
import type { AreaRef, View } from '../view.ts';

/** One part of a link: its name in the fragment, how it is written from a view, and how it is laid over one. */
export interface LinkPart {
  readonly name: string;
  /** The text of the part; two views that differ in it differ in this text. */
  readonly write: (view: View) => string;
  /** The view with the part read from `text`; `undefined` where the text is no such part or names what the city has not. */
  readonly read: (text: string, view: View, city: CityPackage, readTree: TreeReader) => View | undefined;
}

/** Whether the city has that area. */
export const hasArea = (city: CityPackage, ref: AreaRef): boolean => levelOf(city, ref.level)?.positions.has(ref.area) === true;

/** An area that exists, or nothing (an empty text). */
export function readPlace(text: string, city: CityPackage): AreaRef | null | undefined {
  if (text === '') return null;
  const area = field.readArea(text);
  return area !== undefined && hasArea(city, area) ? area : undefined;
}

/** What `then` makes of a value that could be read. */
export const ifKnown = <T>(value: T | undefined, then: (value: T) => View | undefined): View | undefined => (value === undefined ? undefined : then(value));
