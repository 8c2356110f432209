/**
 * In which lane each mark stands so that no two of a lane are nearer than `apart`: left to right, each in the first lane with room.
 * @returns lanes from 0, in the order of `places`, and how many there are
 */
export function dotLanes(places: readonly number[], apart: number): { readonly lanes: readonly number[]; readonly count: number } {
  const ends: number[] = [];
  const lanes = places.map(() => 0);
  for (const i of places.map((_, at) => at).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b)) {
    const place = places[i] ?? 0;
    const free = ends.findIndex((end) => place - end >= apart);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = place;
    lanes[i] = lane;
  }
  return { lanes, count: Math.max(1, ends.length) };
}
