/** A member of an outside value, or `undefined`: also where the value is no object. Inherited members do not count. */
export function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

/** The list at a path of members, or an empty one. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = path.reduce<unknown>(memberOf, value);
  return Array.isArray(found) ? found : [];
}

/** Ids of the levels or profiles that a manifest names, also of those that could not be read. */
export const namedIn = (manifest: unknown, list: 'levels' | 'profiles'): readonly string[] =>
  listAt(manifest, 'bybarometer', list)
    .map((one) => memberOf(one, 'id'))
    .filter((id): id is string => typeof id === 'string');
