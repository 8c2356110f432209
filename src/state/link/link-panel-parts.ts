import { levelOf } from '../../model/city-package.ts';
import { servesAt } from '../weighing/chosen-tree.ts';
import { DEFAULT_TOP, isTop } from '../default-view.ts';
import * as field from './link-fields.ts';
import { hasArea, ifKnown, readPlace, type LinkPart } from './link-part.ts';
import { readWeighing, writeWeighing } from './link-weighing.ts';

function readTop(text: string): number | undefined {
  const top = field.readNumber(text);
  return top !== undefined && isTop(top) ? top : undefined;
}

/** What is open beside it: another weighing, an area's panel and what is asked of it, the list and its filters. */
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
    name: 'beside',
    write: (view) => (view.compare === null ? '' : writeWeighing(view.compare.with)),
    read: (text, view, city, readTree) =>
      ifKnown(readWeighing(text, city, readTree), (other) => {
        const level = levelOf(city, view.level);
        return level !== undefined && servesAt(city, level, other) ? { ...view, compare: { with: other, top: DEFAULT_TOP } } : undefined;
      }),
  },
  {
    name: 'besidetop',
    write: (view) => String(view.compare?.top ?? DEFAULT_TOP),
    read: (text, view) => ifKnown(readTop(text), (top) => (view.compare === null ? undefined : { ...view, compare: { ...view.compare, top } })),
  },
  {
    name: 'reach',
    write: ({ reach }) => (reach === null ? '' : reach.kind === 'top' ? `top:${reach.top}` : `past:${field.escapePart(reach.rival)}`),
    read: (text, view, city) => {
      const [kind, part = ''] = text.split(':');
      const [top, rival] = [kind === 'top' ? readTop(part) : undefined, kind === 'past' ? field.unescapePart(part) : undefined];
      if (top !== undefined) return { ...view, reach: { kind: 'top', top } };
      return rival !== undefined && hasArea(city, { level: view.level, area: rival }) ? { ...view, reach: { kind: 'past', rival } } : undefined;
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
    name: 'columns',
    write: ({ list }) => (list.columns === null ? '' : field.writeColumns(list.columns)),
    read: (text, view) => ifKnown(field.readColumns(text), (columns) => ({ ...view, list: { ...view.list, columns } })),
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
  {
    name: 'group',
    write: (view) => view.list.group ?? '',
    read: (text, view) => ifKnown(field.readNeedGroup(text), (group) => ({ ...view, list: { ...view.list, group } })),
  },
];
