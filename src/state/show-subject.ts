import { hasOwnLimits } from '../score/classify.ts';
import type { Change } from './change.ts';
import type { Subject } from './view.ts';

/** Colours the map by the index, one theme, or one indicator's own figures. Fixed limits do not carry over; how sure ranks are is about the index. */
export const showSubject =
  (subject: Subject): Change =>
  (view) => ({ ...view, subject, mapMode: subject.kind === 'index' ? view.mapMode : 'need', classes: hasOwnLimits(view.classes.method) ? { ...view.classes, method: 'quantile', limits: null } : view.classes });
