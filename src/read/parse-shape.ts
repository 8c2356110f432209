import * as v from 'valibot';
import type { IssueLog } from './issue-log.ts';
import type { JsonPath, JsonText } from './json-text.ts';
import { shapeIssue } from './shape-issue.ts';
import { unknownMembers } from './unknown-members.ts';

/** A part of a JSON text to be read: the value at `path`. */
export interface Part {
  readonly json: JsonText;
  readonly path: JsonPath;
  readonly value: unknown;
}

/** The part under a part; `undefined` where it is not there. */
export function partOf(part: Part, key: string | number): Part {
  const { value } = part;
  const inside = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
  return { json: part.json, path: [...part.path, key], value: inside };
}

/**
 * Checks a part against a shape and logs every fault with its place. Strict: any fault gives `null`.
 * Members that the shape does not know are noticed, or errors where it allows no others.
 */
export function parseStrict<S extends v.GenericSchema>(shape: S, part: Part, log: IssueLog): v.InferOutput<S> | null {
  const result = report(shape, part, log);
  return result.success ? result.output : null;
}

/**
 * The same, but what is wrong is taken out and the rest read again, so that one bad member costs that member only.
 * @returns `null` where a required member of the part itself is missing or wrong
 */
export function parseWithout<S extends v.GenericSchema>(shape: S, part: Part, log: IssueLog): v.InferOutput<S> | null {
  let result = report(shape, part, log);
  let value = part.value;
  for (let round = 0; !result.success && round < 4; round += 1) {
    const paths = result.issues.map(pathOf);
    if (paths.some((path) => path.length === 0)) return null;
    value = structuredCopyWithout(value, paths);
    result = v.safeParse(shape, value);
  }
  return result.success ? result.output : null;
}

function report<S extends v.GenericSchema>(shape: S, part: Part, log: IssueLog): v.SafeParseResult<S> {
  const result = v.safeParse(shape, part.value);
  for (const one of result.issues ?? []) {
    const found = shapeIssue(one, [...part.path, ...pathOf(one)], part.json);
    if (found !== null) log.add(found);
  }
  for (const { key, finding } of unknownMembers(shape, part)) log.addOnce(key, () => finding);
  return result;
}

const pathOf = (one: v.BaseIssue<unknown>): (string | number)[] => (one.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** A copy without what the paths lead to; a path to a member that is not there takes out what should have held it. */
function structuredCopyWithout(value: unknown, paths: readonly JsonPath[]): unknown {
  const here = new Set<string | number>();
  const under = new Map<string | number, JsonPath[]>();
  for (const [key, ...rest] of paths) {
    if (key === undefined) continue;
    if (rest.length === 0) here.add(key);
    else under.set(key, [...(under.get(key) ?? []), rest]);
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => (here.has(i) ? [] : keep(item, under.get(i))));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (here.has(key) ? [] : keep(item, under.get(key)).map((kept) => [key, kept] as const))));
}

/** The item in a list, less what the paths name; an empty list where it lacks a member that it must have. */
function keep(item: unknown, paths: readonly JsonPath[] | undefined): unknown[] {
  if (paths === undefined) return [item];
  const lacks = paths.some(([key, ...rest]) => rest.length === 0 && key !== undefined && (typeof item !== 'object' || item === null || !Object.hasOwn(item, key)));
  return lacks ? [] : [structuredCopyWithout(item, paths)];
}
