import type { CityPackage } from '../../model/city-package.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import { weightWords } from '../../text/weight-words.ts';
import { fill } from '../../text/say.ts';
import { isMoved, type Start } from './chosen-tree.ts';
import type { Weighing } from '../view.ts';

/** What a start is called: the own profile's name, the package's title for the profile, or "Standard". */
export function startName(city: CityPackage, { profile, own }: Start): Localized {
  if (own !== null) return unlocalized(own.name);
  return city.profiles.find(({ id }) => id === profile)?.title ?? weightWords.presetOwn;
}

/** The same, and that something was changed since: "Standard, ændret". */
export function weighingName(city: CityPackage, weighing: Weighing): Localized {
  const name = startName(city, weighing);
  return isMoved(weighing) ? fill(weightWords.presetChanged, { name }) : name;
}
