import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import { escapePart } from '../link/link-fields.ts';
import { readLink } from '../link/link.ts';
import type { TreeReader } from '../link/tree-reader.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';
import { fitCaption, type CourseView } from './course.ts';

/** A saved view made ready to be shown. */
export interface PresentedView {
  readonly view: View;
  /** What of the saved link is not understood here; what the map opens with is shown in its place. */
  readonly problems: readonly Localized[];
}

/**
 * Opens a saved view in `city`, in the language and colours of the screen that it is shown on. That a link is of another edition of the package is
 * said once, of the whole course, and not here.
 */
export function presentView({ link }: Pick<CourseView, 'link'>, city: CityPackage, { language, theme }: Pick<View, 'language' | 'theme'>, readTree: TreeReader): PresentedView {
  const here = link.replace(/&data=[^&]*/, `&data=${escapePart(city.id)}@${escapePart(city.version)}~`);
  const { view, problems } = readLink(here, city, language, readTree);
  return { view: { ...view, language, theme }, problems };
}

/** The one thing that a view holds beside its map. */
export type BesideMap = 'plan' | 'bank' | 'money' | 'board' | 'side' | 'compare' | 'area' | 'list';

/** What lies on top of a view is what it is about; `null`: the map alone. */
export function besideMap({ plan, money, bank, time, side, compare, pinned, list }: View): BesideMap | null {
  if (plan !== null) return 'plan';
  if (money !== null) return 'money';
  if (bank !== null) return 'bank';
  if (time.board !== null) return 'board';
  if (side.open) return 'side';
  if (compare !== null) return 'compare';
  if (pinned !== null) return 'area';
  return list.open ? 'list' : null;
}

/** What a view is called until a person says it better: the chosen area or plan, what the map shows, and at which level. */
export function suggestedCaption({ view, city, level, rows, shown }: Scene): string {
  const { language } = view;
  const plan = city.programmes.find(({ id }) => id === view.plan)?.title;
  const area = rows.find(({ id }) => id === view.pinned)?.label;
  return fitCaption([plan ?? area, shown.title[language], level.title[language]].filter((part) => part !== undefined).join(', '));
}
