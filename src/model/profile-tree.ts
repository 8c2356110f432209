import type { CityPackage } from './city-package.ts';
import { withWeights, type IndexTree } from './index-tree.ts';
import type { Profile } from './profile.ts';

/** The tree that a profile means: its own or the package's, with its weights laid over it; `profile` null: the package's own. `null`: there is none. */
export function profileTree({ index }: Pick<CityPackage, 'index'>, profile: Pick<Profile, 'index' | 'weights'> | null): IndexTree | null {
  const tree = profile?.index ?? index;
  return tree === null || profile === null ? tree : withWeights(tree, profile.weights);
}
