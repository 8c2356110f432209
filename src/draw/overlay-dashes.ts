/** How the lines of border layers are dashed, in widths of the line. */
export const OVERLAY_DASHES = [
  [4, 2.5],
  [1, 1.7],
  [8, 2, 1.5, 2],
  [2, 1],
] as const;

/** Which of {@link OVERLAY_DASHES} a layer has, by its place in the package: layers that are shown together are told apart. The fifth is drawn like the first. */
export const overlayLook = (place: number): number => place % OVERLAY_DASHES.length;

/** The dashes of a look for a line of a width, as SVG writes them. */
export const dashesOf = (look: number, width: number): string => (OVERLAY_DASHES[look] ?? OVERLAY_DASHES[0]).map((each) => Math.round(each * width * 10) / 10).join(' ');
