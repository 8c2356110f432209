import type { CoverFaces } from './cover-faces.ts';

/**
 * Programme (by position) -> the areas of the level in which it works, each with the size of its ground there: square metres, as cover counts them.
 * Where none of its ground can be measured, its areas weigh the same.
 */
export function groundByArea({ atoms: { level, areaOf, sizes }, faces, touched }: CoverFaces): readonly (readonly (readonly [area: string, size: number])[])[] {
  const grounds = touched.map(() => new Map<number, number>());
  for (const { piece, share, programmes } of faces) {
    const area = areaOf[piece] ?? -1;
    if (area < 0) continue;
    for (const programme of programmes) {
      const ground = grounds[programme];
      ground?.set(area, (ground.get(area) ?? 0) + share * (sizes[piece] ?? 0));
    }
  }
  const idOf = (area: number): string => level.areas[area]?.id ?? '';
  return grounds.map((ground, programme) => {
    const isMeasured = [...ground.values()].some((size) => size > 0);
    return isMeasured ? [...ground].toSorted(([a], [b]) => a - b).map(([area, size]) => [idOf(area), size] as const) : (touched[programme] ?? []).map((area) => [idOf(area), 1] as const);
  });
}
