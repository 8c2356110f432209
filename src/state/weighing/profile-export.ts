import type { CityPackage } from '../../model/city-package.ts';
import { unlocalized } from '../../model/localized.ts';
import { AS_CHOSEN, isSameMethod } from '../../model/method.ts';
import type { Profile } from '../../model/profile.ts';
import { profileText, type ProfileFile } from '../../write/profile-json.ts';
import { chosenTree, startTree, weightsOf } from './chosen-tree.ts';
import type { OwnProfile, Weighing } from '../view.ts';

/** A weighing as a profile file: what `score --profile` computes from and what can be read in again. */
export interface ProfileExport {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/**
 * The file of what is chosen, called `title`. Weights alone where they say everything about the package's own index; else the whole index, as it
 * is scored. `null`: there is no index.
 */
export function profileExport(city: CityPackage, weighing: Weighing, title: string): ProfileExport | null {
  const content = contentOf(city, weighing);
  if (content === null) return null;
  const id = slugOf(title);
  return { name: `${city.id}-${id}.json`, type: 'application/json;charset=utf-8', text: profileText({ id, title: unlocalized(title), content }) };
}

function contentOf(city: CityPackage, weighing: Weighing): ProfileFile['content'] | null {
  const tree = chosenTree(city, weighing);
  if (tree === null) return null;
  const base = city.profiles.find(({ id }) => id === weighing.profile);
  const isOwnIndex = (base?.index ?? weighing.own?.index ?? null) !== null;
  if (isOwnIndex || !isSameMethod(weighing.method, AS_CHOSEN)) return { index: tree };
  return { weights: { ...Object.fromEntries(base?.weights ?? []), ...weighing.own?.weights, ...weighing.weights } };
}

/** A title as an id and a part of a file's name: letters of any alphabet, digits and hyphens. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || 'profil';

/** A profile that was read from a file, as an own one: weights that the index has anyway are no choice. */
export function ownFromFile(city: CityPackage, { title, index, weights }: Profile, id: string): OwnProfile {
  const bare: OwnProfile = { id, name: title.da, base: null, index, weights: {}, method: AS_CHOSEN };
  const tree = startTree(city, { profile: null, own: bare });
  const before = tree === null ? new Map<string, number>() : weightsOf(tree);
  return { ...bare, weights: Object.fromEntries([...weights].filter(([node, weight]) => before.has(node) && before.get(node) !== weight)) };
}
