/** Room kept free between what is looked at and the panels, in px. */
const AIR = 20;

interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * How much of each edge of the map is covered by panels that lie over it. A panel says which edge it lies along with
 * `data-covers="left"`; hidden ones cover nothing.
 */
export function coveredEdges(map: Element): Padding {
  const frame = map.getBoundingClientRect();
  const covered = { top: 0, right: 0, bottom: 0, left: 0 };
  for (const panel of document.querySelectorAll<HTMLElement>('[data-covers]')) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    switch (panel.dataset['covers']) {
      case 'left':
        covered.left = Math.max(covered.left, box.right - frame.left);
        break;
      case 'right':
        covered.right = Math.max(covered.right, frame.right - box.left);
        break;
      case 'top':
        covered.top = Math.max(covered.top, box.bottom - frame.top);
        break;
      case 'bottom':
        covered.bottom = Math.max(covered.bottom, frame.bottom - box.top);
        break;
    }
  }
  return { top: covered.top + AIR, right: covered.right + AIR, bottom: covered.bottom + AIR, left: covered.left + AIR };
}
