/** Widths in px, the same whichever way the map is drawn. */

/** From a zoom to the next, growing faster the closer: the whole city to a street. */
export const BORDER_WIDTHS = [
  [9, 0.3],
  [11, 0.7],
  [13, 1.2],
  [16, 2.2],
] as const;

/** Hovered and pinned outlines: the outer tone is seen on both sides of the inner one. */
export const OUTLINE_WIDTHS = { hovered: { outer: 4.5, inner: 1.75 }, pinned: { outer: 7, inner: 3.25 } } as const;

/** Close up; the whole city in one view gets a share of it, by zoom, so that lines do not hide what they surround. */
export const PROGRAMME_WIDTHS = { halo: { ended: 2.2, others: 4.2 }, line: { ended: 1, others: 2.3 } } as const;
export const PROGRAMME_SHARES = [
  [9.5, 0.5],
  [12.5, 1],
] as const;

/** Of the pale line under a programme's. */
export const HALO_OPACITY = { ended: 0.5, others: 0.85 } as const;

/** In widths of the line: planned is dashed, an unknown end is dotted. */
export const PROGRAMME_DASHES = { planned: [3, 2], 'end-unknown': [0.1, 2], solid: [1, 0] } as const;

export const OVERLAY_LINE = { halo: 3.5, haloOpacity: 0.7, line: 1.6 } as const;

/** What a line of stops gives at a zoom: straight between two stops, the end values beyond them. */
export function widthAt(stops: readonly (readonly [zoom: number, width: number])[], zoom: number): number {
  const after = stops.findIndex(([stop]) => stop >= zoom);
  if (after === -1) return stops.at(-1)?.[1] ?? 0;
  const [high, low] = [stops[after], stops[after - 1]];
  if (high === undefined || low === undefined) return stops[0]?.[1] ?? 0;
  return low[1] + ((high[1] - low[1]) * (zoom - low[0])) / (high[0] - low[0]);
}
