import type { Size } from '../../map/camera-limits.ts';
import type { MapView } from '../../map/renderer.ts';
import { pannedView, positionOf, type Pixel } from '../../map/view-geometry.ts';

/** The part of a map that no panel covers, in px of the map. */
export interface OpenPart extends Size {
  readonly left: number;
  readonly top: number;
}

/** How many steps further out a small map stands to hold what the open part of a large one shows. */
const steps = (open: OpenPart, small: Size): number => Math.log2(Math.min(small.width / Math.max(1, open.width), small.height / Math.max(1, open.height)));

const middleOf = ({ left, top, width, height }: OpenPart): Pixel => [left + width / 2, top + height / 2];

/** The view of a small map that shows what the open part of the large one shows. */
export const viewOfSmall = (large: MapView, frame: Size, open: OpenPart, small: Size): MapView => ({
  center: positionOf(large, frame, middleOf(open)),
  zoom: large.zoom + steps(open, small),
});

/** The view of the large map whose open part shows what the small one shows: the inverse of {@link viewOfSmall}. */
export function viewOfLarge(small: MapView, size: Size, frame: Size, open: OpenPart): MapView {
  const [x, y] = middleOf(open);
  return pannedView({ center: small.center, zoom: small.zoom - steps(open, size) }, [frame.width / 2 - x, frame.height / 2 - y]);
}
