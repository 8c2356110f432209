/** Room kept free between what is looked at and the panels, in px. */
const AIR = 20;

type Edge = 'top' | 'right' | 'bottom' | 'left';
type Padding = Readonly<Record<Edge, number>>;

/**
 * How much of each edge of the map is covered by panels that lie over it, in px. A panel says which edge it lies along with
 * `data-covers="left"`; hidden ones cover nothing. What lies in the bottom left corner (`data-covers="corner"`) is kept clear
 * along the edge that leaves more room for something `ratio` times as wide as it is high.
 */
export function coveredEdges(map: Element, ratio: number): Padding {
  const frame = map.getBoundingClientRect();
  const along = panelEdges(frame);
  const corner = boxOf('[data-covers="corner"]');
  const beside = corner === null ? along : { ...along, left: Math.max(along.left, corner.right - frame.left) };
  const above = corner === null ? along : { ...along, bottom: Math.max(along.bottom, frame.bottom - corner.top) };
  const best = roomFor(ratio, frame, beside) >= roomFor(ratio, frame, above) ? beside : above;
  return { top: best.top + AIR, right: best.right + AIR, bottom: best.bottom + AIR, left: best.left + AIR };
}

function panelEdges(frame: DOMRect): Padding {
  const covered = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const panel of document.querySelectorAll<HTMLElement>('[data-covers]')) {
    const box = panel.getBoundingClientRect();
    const edge = panel.dataset['covers'];
    if (box.width === 0 || box.height === 0) continue;
    if (edge === 'left') covered.left = Math.max(covered.left, box.right - frame.left);
    if (edge === 'right') covered.right = Math.max(covered.right, frame.right - box.left);
    if (edge === 'top') covered.top = Math.max(covered.top, box.bottom - frame.top);
    if (edge === 'bottom') covered.bottom = Math.max(covered.bottom, frame.bottom - box.top);
  }
  return covered;
}

function boxOf(selector: string): DOMRect | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box === undefined || box.width === 0 || box.height === 0 ? null : box;
}

/** Height that something of the ratio gets in what the padding leaves. */
const roomFor = (ratio: number, frame: DOMRect, { top, right, bottom, left }: Padding): number =>
  Math.min(frame.height - top - bottom, (frame.width - left - right) / ratio);
