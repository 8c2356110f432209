import { FORMS, inForm } from './area-forms.ts';
import type { Form } from './area-forms.ts';
import { nearestName } from './near-names.ts';

/** An area that keys of a table may mean. */
export interface KnownArea {
  readonly id: string;
  readonly name: string;
}

/** How a key found its area. `repair`: by a repair that a person has accepted before, `near` one accepted now: a letter or two are off, which only a person may accept. */
export type Match =
  | { readonly kind: 'matched'; readonly id: string; readonly by: 'id' | 'name' | 'repair' | 'near'; readonly form: Form }
  | { readonly kind: 'near'; readonly id: string; readonly name: string }
  /** Several areas are written so. */
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unmatched' };

export interface AreaMatcher {
  match(key: string): Match;
}

export interface MatchOptions {
  /** Key -> id, as a person has accepted them; they come before everything else. */
  readonly repairs?: ReadonlyMap<string, string>;
  /** True where a person has accepted every near miss that has one nearest area. */
  readonly acceptsNear?: boolean;
}

/** Form -> what an id or name is in it -> the areas that are written so. A form is worked out when a key is first looked for in it. */
type Lookup = (form: Form) => ReadonlyMap<string, readonly string[]>;

/**
 * Finds the area that a key means: as an id, by what differs in writing only (`007` and `7`), as a name, as a name in looser and looser forms (case, Aa and Å, `District - X`,
 * `Kgs.` and `Kongens`). The first form in which it is any area decides; where it is several there, it is none. Ids come before names, as an id is made to be joined by.
 */
export function areaMatcher(areas: readonly KnownArea[], { repairs = new Map<string, string>(), acceptsNear = false }: MatchOptions = {}): AreaMatcher {
  const ids = lookupOf(areas, ({ id }) => id);
  const names = lookupOf(areas, ({ name }) => name);
  const nameOf = new Map(areas.map(({ id, name }) => [id, name]));
  const known = new Map<string, Match>();
  const find = (key: string): Match => {
    const repaired = repairs.get(key);
    if (repaired !== undefined && nameOf.has(repaired)) return { kind: 'matched', id: repaired, by: 'repair', form: 'exact' };
    const found = lookUp(key, ids, ['exact', 'spaces', 'code', 'case'], 'id') ?? lookUp(key, names, FORMS, 'name') ?? near(key, names, nameOf);
    return found.kind === 'near' && acceptsNear ? { kind: 'matched', id: found.id, by: 'near', form: 'plain' } : found;
  };
  return {
    match(key) {
      const before = known.get(key);
      if (before !== undefined) return before;
      const found = find(key);
      known.set(key, found);
      return found;
    },
  };
}

function lookupOf(areas: readonly KnownArea[], text: (area: KnownArea) => string): Lookup {
  const made = new Map<Form, ReadonlyMap<string, readonly string[]>>();
  return (form) => {
    const before = made.get(form);
    if (before !== undefined) return before;
    const found = inOneForm(areas, text, form);
    made.set(form, found);
    return found;
  };
}

function inOneForm(areas: readonly KnownArea[], text: (area: KnownArea) => string, form: Form): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const area of areas) {
    const key = inForm(text(area), form);
    if (key === '') continue;
    const ids = found.get(key);
    if (ids === undefined) found.set(key, [area.id]);
    else ids.push(area.id);
  }
  return found;
}

function lookUp(key: string, lookup: Lookup, forms: readonly Form[], by: 'id' | 'name'): Match | null {
  for (const form of forms) {
    const ids = lookup(form).get(inForm(key, form)) ?? [];
    const [id] = ids;
    if (id === undefined) continue;
    return ids.length === 1 ? { kind: 'matched', id, by, form } : { kind: 'ambiguous', ids };
  }
  return null;
}

function near(key: string, names: Lookup, nameOf: ReadonlyMap<string, string>): Match {
  const plain = names('plain');
  const found = nearestName(inForm(key, 'plain'), [...plain.keys()]);
  const ids = found === null ? [] : (plain.get(found) ?? []);
  const [id] = ids;
  if (id === undefined || ids.length > 1) return { kind: 'unmatched' };
  return { kind: 'near', id, name: nameOf.get(id) ?? id };
}
