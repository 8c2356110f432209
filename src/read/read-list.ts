import type * as v from 'valibot';
import { typeWords } from '../text/read/read-type-words.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { parseWithout, partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';

/** An entry of a list that could be read, and where it stands. */
export interface ListEntry<T> {
  readonly given: T;
  readonly part: Part;
}

/** Parts of a member that is a list; none where it is absent, none and an error where it is something else. */
export function partsOfList(part: Part, log: IssueLog): readonly Part[] {
  if (part.value === undefined || part.value === null) return [];
  if (Array.isArray(part.value)) return part.value.map((_, i) => partOf(part, i));
  const place = part.json.place(part.path);
  log.add(finding('wrong-type', { field: place.field ?? '', expected: typeWords.array, received: typeof part.value === 'object' ? typeWords.object : JSON.stringify(part.value) }, place));
  return [];
}

/** Every entry of a list that has the shape; the faults of the others are in the log. */
export function readList<S extends v.GenericSchema>(shape: S, part: Part, log: IssueLog): readonly ListEntry<v.InferOutput<S>>[] {
  return partsOfList(part, log).flatMap((item) => {
    const given = parseWithout(shape, item, log);
    return given === null ? [] : [{ given, part: item }];
  });
}

/** Entries by their id; the second of the same id is an error and left out. */
export function uniqueById<T extends { readonly id: string }>(entries: readonly ListEntry<T>[], log: IssueLog): ReadonlyMap<string, ListEntry<T>> {
  const byId = new Map<string, ListEntry<T>>();
  for (const entry of entries) {
    const { id } = entry.given;
    const { json, path } = entry.part;
    if (!byId.has(id)) byId.set(id, entry);
    else log.add(finding('duplicate-id', { id, field: json.place(path.slice(0, -1)).field ?? '' }, json.place([...path, 'id'])));
  }
  return byId;
}
