import { escapePart, unescapePart } from './link-fields.ts';
import type { LinkPart } from './link-part.ts';

const AREAS = ['clear', 'half', 'none'] as const;

/** `luftfoto:half`: what lies under the areas, and how much of their colours is laid over it. Which there are only the host's own file says. */
export const BASE_MAP_PART: LinkPart = {
  name: 'under',
  write: ({ baseMap }) => (baseMap === null ? '' : `${escapePart(baseMap.id)}:${baseMap.areas}`),
  read: (text, view) => {
    const [first = '', second, ...rest] = text.split(':');
    const [id, areas] = [unescapePart(first), AREAS.find((one) => one === second)];
    if (text === '') return { ...view, baseMap: null };
    return id === undefined || id === '' || areas === undefined || rest.length > 0 ? undefined : { ...view, baseMap: { id, areas } };
  },
};
