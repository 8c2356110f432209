import type { CityPackage } from '../../model/city-package.ts';
import { AS_CHOSEN, type Method } from '../../model/method.ts';
import { treeJson } from '../../write/profile-json.ts';
import { startTree, weightsOf, type Start } from '../weighing/chosen-tree.ts';
import { escapePart, readWeights, unescapePart, writeWeights } from './link-fields.ts';
import type { TreeReader } from './tree-reader.ts';
import type { OwnProfile, Weighing } from '../view.ts';

/** What an index is weighed by, as text: in a link, and where own profiles are kept. Each `write…` has a `read…` that gives the same back. */

const NORMALISATIONS: readonly Method['normalisation'][] = ['as-chosen', 'z-score', 'percentile', 'min-max', 'exponential'];
const AGGREGATIONS: readonly Method['aggregation'][] = ['as-chosen', 'arithmetic', 'geometric'];

export const writeMethod = ({ normalisation, aggregation }: Method): string => `${normalisation}:${aggregation}`;

export function readMethod(text: string): Method | undefined {
  const [first, second, ...rest] = text.split(':');
  const normalisation = NORMALISATIONS.find((one) => one === first);
  const aggregation = AGGREGATIONS.find((one) => one === second);
  return normalisation === undefined || aggregation === undefined || rest.length > 0 ? undefined : { normalisation, aggregation };
}

/** Weights that differ from those of the start; `undefined` where one names no node, or is the start's own. */
export function readMoved(text: string, city: CityPackage, start: Start): Weighing['weights'] | undefined {
  const tree = startTree(city, start);
  const weights = readWeights(text);
  if (weights === undefined || tree === null) return undefined;
  const before = weightsOf(tree);
  return [...weights].every(([node, weight]) => before.has(node) && before.get(node) !== weight) ? Object.fromEntries(weights) : undefined;
}

/** `k3f9;Mit valg;base;method;weights;index`: what is empty at the end is left out. */
export const writeOwn = ({ id, name, base, index, weights, method }: OwnProfile): string =>
  fields([escapePart(id), escapePart(name), writeId(base), writeMethod(method), writeWeights(weights), index === null ? '' : escapePart(JSON.stringify(treeJson(index)))]);

/** `undefined` also where the base or a weighed node is not in the city, or the index has an error. */
export function readOwn(text: string, city: CityPackage, readTree: TreeReader): OwnProfile | undefined {
  const [id = '', name = '', base = '', method = '', weights = '', json = '', ...rest] = text.split(';');
  const [ownId, ownName, baseId] = [id, name, base].map(unescapePart);
  const how = method === '' ? AS_CHOSEN : readMethod(method);
  if (!ownId || !ownName || baseId === undefined || how === undefined || rest.length > 0) return undefined;
  if (baseId !== '' && !city.profiles.some((one) => one.id === baseId)) return undefined;
  const index = json === '' ? null : readTree(unescapePart(json) ?? '', city);
  if (json !== '' && index === null) return undefined;
  const bare: OwnProfile = { id: ownId, name: ownName, base: baseId === '' ? null : baseId, index, weights: {}, method: how };
  const moved = weights === '' ? {} : readMoved(weights, city, { profile: bare.base, own: bare });
  return moved === undefined ? undefined : { ...bare, weights: moved };
}

export const writeWeighing = ({ profile, own, weights, method }: Weighing): string =>
  fields([writeId(profile), writeMethod(method), writeWeights(weights), own === null ? '' : escapePart(writeOwn(own))]);

export function readWeighing(text: string, city: CityPackage, readTree: TreeReader): Weighing | undefined {
  const [base = '', method = '', weights = '', ownText = '', ...rest] = text.split(';');
  const [profileId, how] = [unescapePart(base), readMethod(method)];
  const own = ownText === '' ? null : readOwn(unescapePart(ownText) ?? '', city, readTree);
  if (profileId === undefined || how === undefined || own === undefined || rest.length > 0) return undefined;
  const profile = profileId === '' ? null : profileId;
  if (own === null ? profile !== null && !city.profiles.some((one) => one.id === profile) : own.base !== profile) return undefined;
  const moved = weights === '' ? {} : readMoved(weights, city, { profile, own });
  return moved === undefined ? undefined : { profile, own, weights: moved, method: how };
}

const fields = (parts: readonly string[]): string => parts.join(';').replace(/;+$/, '');

const writeId = (id: string | null): string => (id === null ? '' : escapePart(id));
