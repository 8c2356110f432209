import type * as v from 'valibot';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { fieldOf } from './json-text.ts';
import type { Part } from './parse-shape.ts';

/** What the walk looks at in a valibot schema. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  readonly key?: string;
  readonly literal?: unknown;
  readonly getter?: (input: unknown) => Shape;
  readonly pipe?: readonly { readonly metadata?: { readonly open?: boolean } }[];
}

export interface UnknownMember {
  /** The same for the same member of the same kind of object, so that it is told once. */
  readonly key: string;
  readonly finding: Finding;
}

/** Walks shape and value side by side and finds members that the shape does not name: a notice, or an error in a strict object. */
export function* unknownMembers(shape: v.GenericSchema, part: Part): Generator<UnknownMember> {
  yield* walk(shape as unknown as Shape, part.value, part.path, part);
}

type Path = readonly (string | number)[];

function* walk(shape: Shape, value: unknown, path: Path, part: Part): Generator<UnknownMember> {
  if (typeof value !== 'object' || value === null) return;
  if (shape.getter !== undefined) return yield* walk(shape.getter(value), value, path, part);
  if (shape.wrapped !== undefined) return yield* walk(shape.wrapped, value, path, part);
  if (shape.options !== undefined) return yield* walkOption(shape, value, path, part);
  if (Array.isArray(value)) {
    if (shape.item === undefined) return;
    for (const [i, item] of value.entries()) yield* walk(shape.item, item, [...path, i], part);
    return;
  }
  if (shape.type === 'record' && shape.value !== undefined) {
    for (const [key, item] of Object.entries(value)) yield* walk(shape.value, item, [...path, key], part);
  }
  if (shape.entries !== undefined) yield* walkEntries(shape, shape.entries, value, path, part);
}

function* walkOption(shape: Shape, value: object, path: Path, part: Part): Generator<UnknownMember> {
  const chosen = shape.options?.find((option) =>
    shape.key === undefined ? option.entries !== undefined && !Array.isArray(value) : option.entries?.[shape.key]?.literal === (value as Record<string, unknown>)[shape.key],
  );
  if (chosen !== undefined) yield* walk(chosen, value, path, part);
}

function* walkEntries(shape: Shape, entries: Readonly<Record<string, Shape>>, value: object, path: Path, part: Part): Generator<UnknownMember> {
  for (const [key, item] of Object.entries(value)) {
    const inner = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (inner !== undefined) yield* walk(inner, item, [...path, key], part);
    else if (shape.type === 'strict_object') yield unknownMember('unknown-option', entries, [...path, key], part);
    else if (!isOpen(shape)) yield unknownMember('unknown-member', entries, [...path, key], part);
  }
}

/** Described by others: what is not used here is no news. */
const isOpen = (shape: Shape): boolean => shape.pipe?.some((one) => one.metadata?.open === true) ?? false;

function unknownMember(code: 'unknown-option' | 'unknown-member', entries: Readonly<Record<string, Shape>>, path: Path, part: Part): UnknownMember {
  const field = fieldOf(path) ?? '';
  const kind = code === 'unknown-member' ? field.replace(/\[\d+\]/g, '[]') : field;
  const found = finding(code, { field, allowed: Object.keys(entries).join(', ') }, part.json.place(path));
  return { key: `${code} ${part.json.file} ${kind}`, finding: found };
}
