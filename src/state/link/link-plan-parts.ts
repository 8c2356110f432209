import { isDay } from '../../plans/calendar.ts';
import * as field from './link-fields.ts';
import { ifKnown, type LinkPart } from './link-part.ts';

/** What is laid over it: plans and overlays, and how need and plans are set against each other. */
export const PLAN_PARTS: readonly LinkPart[] = [
  {
    name: 'cover',
    write: (view) => field.writeGroupRule(view.cover),
    read: (text, view) => ifKnown(field.readGroupRule(text), (cover) => ({ ...view, cover })),
  },
  {
    name: 'plans',
    write: (view) => (view.plans.shown ? 'on' : 'off'),
    read: (text, view) => (text === 'on' || text === 'off' ? { ...view, plans: { ...view.plans, shown: text === 'on' } } : undefined),
  },
  {
    name: 'date',
    write: (view) => view.plans.date ?? '',
    read: (text, view) => (text === '' || isDay(text) ? { ...view, plans: { ...view.plans, date: text === '' ? null : text } } : undefined),
  },
  {
    name: 'types',
    write: (view) => (view.plans.types === null ? 'all' : field.writeIds(view.plans.types)),
    read: (text, view, city) =>
      ifKnown(text === 'all' ? null : field.readIds(text), (types) => {
        const known = types === null || types.every((id) => city.programmeTypes.some((type) => type.id === id));
        return known ? { ...view, plans: { ...view.plans, types } } : undefined;
      }),
  },
  {
    name: 'overlays',
    write: (view) => field.writeIds(view.overlays),
    read: (text, view, city) =>
      ifKnown(field.readIds(text), (overlays) =>
        overlays.every((id) => city.overlays.some((overlay) => overlay.id === id)) ? { ...view, overlays } : undefined,
      ),
  },
];
