/** Sets of small whole numbers by number, so that "the same set with one more" is one look-up. Set 0 is empty. */
export interface MemberSets {
  /** The number of the set with `member` put in or taken out. */
  readonly toggled: (set: number, member: number) => number;
  /** Members of a set, ascending. */
  readonly membersOf: (set: number) => readonly number[];
}

/** @param size members are 0 to size - 1 */
export function memberSets(size: number): MemberSets {
  const sets: (readonly number[])[] = [[]];
  const byMembers = new Map<string, number>([['', 0]]);
  const steps = new Map<number, number>();
  const membersOf = (set: number): readonly number[] => sets[set] ?? [];
  const numberOf = (members: readonly number[]): number => {
    const key = members.join();
    const known = byMembers.get(key);
    if (known !== undefined) return known;
    byMembers.set(key, sets.length);
    return sets.push(members) - 1;
  };
  return {
    membersOf,
    toggled: (set, member) => {
      const step = set * size + member;
      const known = steps.get(step);
      if (known !== undefined) return known;
      const old = membersOf(set);
      const found = numberOf(old.includes(member) ? old.filter((one) => one !== member) : [...old, member].toSorted((a, b) => a - b));
      steps.set(step, found);
      return found;
    },
  };
}
