import type { IndexTree } from '../model/index-tree.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Profile } from '../model/profile.ts';
import { checkPopulation } from './check-population.ts';
import type { LevelPopulation } from './check-population.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import { localizedOf, optionalText } from './localized-of.ts';
import { parseStrict, partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';
import { nodeIds, readIndexTree } from './read-index-tree.ts';
import { profileShape } from './shape/manifest-shapes.ts';

/** What a profile is read against; `null` members are not known and not checked. */
export interface ProfileContext {
  readonly indicators: ReadonlyMap<string, Indicator> | null;
  readonly levels: readonly LevelPopulation[] | null;
  /** The package's own tree, on which weights are laid. */
  readonly index: IndexTree | null;
  /** True where the package has a tree with errors: what builds on it is left out without a further finding. */
  readonly indexIsBroken?: boolean;
}

/** A profile at its place in a manifest or a file of its own; `null` where it has an error. */
export function profileOf(part: Part, context: ProfileContext, log: IssueLog): Profile | null {
  const given = parseStrict(profileShape, part, log);
  const indexPart = partOf(part, 'index');
  const index = indexPart.value === undefined ? null : readIndexTree(indexPart, context.indicators, log);
  if (given === null || (indexPart.value !== undefined && index === null)) return null;
  const weights = new Map(Object.entries(given.weights));
  const sound = [checkContent(part, index, weights, context, log), checkLevels(part, given.levels ?? [], context, log)];
  if (index !== null && context.levels !== null) sound.push(checkPopulation(index, indexPart, offered(context.levels, given.levels), log));
  if (sound.includes(false)) return null;
  return { id: given.id, title: localizedOf(given.title, given.id), description: optionalText(given.description), levels: given.levels ?? null, index, weights };
}

const offered = (levels: readonly LevelPopulation[], ids: readonly string[] | undefined): readonly LevelPopulation[] =>
  ids === undefined ? levels : levels.filter((level) => ids.includes(level.id));

function checkContent(part: Part, index: IndexTree | null, weights: ReadonlyMap<string, number>, context: ProfileContext, log: IssueLog): boolean {
  const place = part.json.place(part.path);
  if (index === null && partOf(part, 'weights').value === undefined) {
    log.add(finding('profile-without-content', {}, place));
    return false;
  }
  const tree = index ?? context.index;
  if (tree === null) {
    if (context.indexIsBroken === true) return false;
    if (context.indicators !== null) log.add(finding('weights-without-index', {}, place));
    return context.indicators === null;
  }
  const known = nodeIds(tree);
  const unknown = [...weights.keys()].filter((id) => !known.includes(id));
  for (const id of unknown) log.add(finding('unknown-node', { id, allowed: known.join(', ') }, part.json.place([...part.path, 'weights', id])));
  return unknown.length === 0;
}

function checkLevels(part: Part, ids: readonly string[], context: ProfileContext, log: IssueLog): boolean {
  const { levels } = context;
  if (levels === null) return true;
  const allowed = levels.map((level) => level.id);
  const unknown = [...ids.entries()].filter(([, id]) => !allowed.includes(id));
  for (const [i, id] of unknown) log.add(finding('unknown-level', { id, allowed: allowed.join(', ') }, part.json.place([...part.path, 'levels', i])));
  return unknown.length === 0;
}
