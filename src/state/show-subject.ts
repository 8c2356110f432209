import { levelOf } from '../model/city-package.ts';
import { hasOwnLimits } from '../score/classes/classify.ts';
import type { Change } from './change.ts';
import { subjectAt } from './enter-level.ts';
import type { MapMode, Subject } from './view.ts';

/** Whether the colours can say that of a subject: how sure ranks are, cover and direction are asked of the index. */
export const asksOf = (mapMode: MapMode, { kind }: Subject): boolean => kind === 'index' || mapMode === 'need' || mapMode === 'change';

/** Colours the map by the index, one theme, or one indicator's own figures, where the level and the index have it. Fixed limits do not carry over; how sure ranks are is about the index. */
export const showSubject =
  (subject: Subject): Change =>
  (view, city) => {
    const level = levelOf(city, view.level);
    if (level === undefined || subjectAt(city, level, view, subject) !== subject) return view;
    const classes = hasOwnLimits(view.classes.method) ? { ...view.classes, method: 'quantile' as const, limits: null } : view.classes;
    return { ...view, subject, mapMode: asksOf(view.mapMode, subject) ? view.mapMode : 'need', classes };
  };
