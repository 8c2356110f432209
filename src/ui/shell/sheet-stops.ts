/** Where the sheet can rest, from low to high. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

/** Height of the sheet at rest, in px; `window` is the height of the page. The map is always seen behind it. */
export function stopHeight(stop: SheetStop, window: number): number {
  if (stop === 'peek') return 84;
  return Math.round(window * (stop === 'half' ? 0.5 : 0.88));
}

/** The stop that a sheet let go of at `height` px comes to rest at. */
export function nearestStop(height: number, window: number): SheetStop {
  const away = (stop: SheetStop): number => Math.abs(stopHeight(stop, window) - height);
  return SHEET_STOPS.reduce((best, stop) => (away(stop) < away(best) ? stop : best));
}

/** One stop higher or lower; the ends stay. */
export function stepStop(stop: SheetStop, by: 1 | -1): SheetStop {
  return SHEET_STOPS[SHEET_STOPS.indexOf(stop) + by] ?? stop;
}
