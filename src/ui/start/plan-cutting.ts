import type { CutPieces } from '../../plans/cover-faces.ts';

let cut: CutPieces | null = null;

/** What cuts areas by the polygons of programmes, once it has been fetched; `null` until then. */
export const planCutter = (): CutPieces | null => cut;

/** Fetches it, for a city that needs it; where it cannot be had, programmes are taken by the areas that they list, and cover says so. */
export async function fetchPlanCutter(): Promise<void> {
  const fetched = await import('../../plans/cut-pieces.ts').catch(() => null);
  if (fetched !== null) cut = fetched.cutPieces;
}
