import type { CityPackage } from '../../model/city-package.ts';
import type { AreaLink } from '../../write/report/report-context.ts';
import { defaultView } from '../default-view.ts';
import { writeLink } from '../link/link.ts';
import type { View } from '../view.ts';

/** The choices that a profile of an area rests on. */
export type ProfileChoices = Pick<View, 'language' | 'level'> & Partial<Pick<View, 'year' | 'profile' | 'own' | 'weights' | 'method' | 'doubt' | 'cover' | 'plans'>>;

/**
 * Links that open an area's panel: with every choice that its profile rests on, and with none.
 * @param address where the page is, without a fragment
 */
export function areaLinks(city: CityPackage, { language, level, year, profile, own, weights, method, doubt, cover, plans }: ProfileChoices, address: string, area: string): AreaLink {
  const plain = { ...defaultView(city, language, level), pinned: area };
  const given = Object.entries({ year, profile, own, weights, method, doubt, cover, plans }).filter(([, value]) => value !== undefined);
  const linkOf = (view: View): string => `${address}#${writeLink(view, city)}`;
  return { exact: linkOf({ ...plain, ...Object.fromEntries(given) }), short: linkOf(plain) };
}
