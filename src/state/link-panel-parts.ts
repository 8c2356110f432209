import * as field from './link-fields.ts';
import { hasArea, ifKnown, readPlace, type LinkPart } from './link-part.ts';

/** What is open beside it: an area's panel, the list and its filters. */
export const PANEL_PARTS: readonly LinkPart[] = [
  {
    name: 'area',
    write: (view) => (view.pinned === null ? '' : field.escapePart(view.pinned)),
    read: (text, view, city) => {
      const area = field.unescapePart(text);
      return area !== undefined && hasArea(city, { level: view.level, area }) ? { ...view, pinned: area } : undefined;
    },
  },
  {
    name: 'list',
    write: (view) => (view.list.open ? 'open' : 'closed'),
    read: (text, view) => (text === 'open' || text === 'closed' ? { ...view, list: { ...view.list, open: text === 'open' } } : undefined),
  },
  {
    name: 'sort',
    write: (view) => field.writeSort(view.list),
    read: (text, view) => ifKnown(field.readSort(text), (sort) => ({ ...view, list: { ...view.list, ...sort } })),
  },
  {
    name: 'within',
    write: (view) => (view.list.within === null ? '' : field.writeArea(view.list.within)),
    read: (text, view, city) => ifKnown(readPlace(text, city), (within) => ({ ...view, list: { ...view.list, within } })),
  },
  {
    name: 'only',
    write: (view) => (view.list.overlay === null ? '' : field.escapePart(view.list.overlay)),
    read: (text, view, city) => {
      const overlay = city.overlays.find((one) => one.id === field.unescapePart(text));
      return overlay === undefined ? undefined : { ...view, list: { ...view.list, overlay: overlay.id } };
    },
  },
  {
    name: 'with',
    write: (view) => view.list.plans,
    read: (text, view) => ifKnown(field.readPlanFilter(text), (plans) => ({ ...view, list: { ...view.list, plans } })),
  },
  {
    name: 'top',
    write: (view) => (view.list.topShare === null ? 'all' : String(view.list.topShare)),
    read: (text, view) => {
      const share = text === 'all' ? null : field.readNumber(text);
      const holds = share === null || (share !== undefined && share > 0 && share <= 1);
      return holds ? { ...view, list: { ...view.list, topShare: share } } : undefined;
    },
  },
];
