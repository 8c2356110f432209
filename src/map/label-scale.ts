/** How many times as large as on the page the names of a map are that stands in `container`: what its style says in `--map-label-scale`, 1 where it says nothing. A room reads them from the back. */
export const labelScaleOf = (container: Element): number => Number(getComputedStyle(container).getPropertyValue('--map-label-scale')) || 1;
