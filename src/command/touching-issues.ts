import type { Issue } from '../model/issue.ts';
import { leavesOf, type IndexTree } from '../model/index-tree.ts';
import { listAt, memberOf } from './named-in-manifest.ts';

/** What was asked for, as far as it decides which findings matter. */
export interface Asked {
  readonly level: string;
  /** Profile id of the package; `null`: its own index, or a profile in a file of its own. */
  readonly profile: string | null;
  /** `null` where it could not be read: then every indicator may matter. */
  readonly tree: IndexTree | null;
  /** Whether programmes, and the shapes of finer levels in which their cover is counted, are part of it. */
  readonly withProgrammes?: boolean;
}

/** Parts of the manifest that no score rests on. */
const BESIDE_THE_SCORE = new Set(['programmes', 'programmesComplete', 'programmeTypes', 'context', 'overlays', 'targets', 'marks', 'facts', 'geometryNote']);

/**
 * The findings that touch a score of one level: those about the package as a whole, about the level itself, its files, the tree
 * and the indicators it takes. A fault in another level's file, in programmes or in an overlay is left out.
 * @param manifest the package's `datapackage.json` as it stands
 */
export function issuesTouching(issues: readonly Issue[], manifest: unknown, asked: Asked): readonly Issue[] {
  const levels = listAt(manifest, 'bybarometer', 'levels');
  const at = levels.findIndex((one) => memberOf(one, 'id') === asked.level);
  const resources = new Set([...resourcesOf(levels[at]), ...(asked.withProgrammes === true ? coverResources(manifest, levels.slice(at + 1)) : [])]);
  const files = filesOf(manifest, resources);
  const ofAnyLevel = filesOf(manifest, null);
  return issues.filter((one) => {
    if (one.file === null) return true;
    if (one.file === 'datapackage.json') return fieldTouches(one.field ?? '', manifest, asked, resources);
    return files.has(one.file) || !ofAnyLevel.has(one.file);
  });
}

function fieldTouches(field: string, manifest: unknown, asked: Asked, resources: ReadonlySet<string>): boolean {
  const [, top, position] = /^(?:bybarometer\.)?(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  if (top === undefined) return true;
  if (asked.withProgrammes === true && top.startsWith('programme')) return true;
  if (BESIDE_THE_SCORE.has(top)) return false;
  if (top === 'index') return asked.profile === null || profileRestsOnIndex(manifest, asked.profile);
  if (position === undefined) return true;
  const at = (...path: readonly string[]): unknown => listAt(manifest, ...path)[Number(position)];
  if (top === 'levels') return memberOf(at('bybarometer', 'levels'), 'id') === asked.level;
  if (top === 'profiles') return memberOf(at('bybarometer', 'profiles'), 'id') === asked.profile;
  if (top === 'resources') return touchesResource(at('resources'), resources);
  if (top === 'indicators') return touchesIndicator(memberOf(at('bybarometer', 'indicators'), 'id'), manifest, asked);
  return true;
}

/** A resource without a name may be the one that is missing. */
function touchesResource(resource: unknown, resources: ReadonlySet<string>): boolean {
  const name = memberOf(resource, 'name');
  return typeof name !== 'string' || resources.has(name);
}

const profileRestsOnIndex = (manifest: unknown, profile: string): boolean => {
  const given = listAt(manifest, 'bybarometer', 'profiles').find((one) => memberOf(one, 'id') === profile);
  return memberOf(given, 'index') === undefined;
};

/** The indicators of the tree, what counts residents, and what those are shares of. */
function touchesIndicator(id: unknown, manifest: unknown, { level, tree }: Asked): boolean {
  if (tree === null || typeof id !== 'string') return true;
  const taken = new Set<unknown>([...leavesOf(tree.root)].map((leaf) => leaf.indicator));
  for (const one of listAt(manifest, 'bybarometer', 'levels')) if (memberOf(one, 'id') === level) taken.add(memberOf(one, 'population'));
  for (const one of listAt(manifest, 'bybarometer', 'indicators')) if (taken.has(memberOf(one, 'id'))) taken.add(memberOf(one, 'denominator'));
  return taken.has(id);
}

/** Names of the resources that a level is made of. */
function resourcesOf(level: unknown): ReadonlySet<string> {
  const values = memberOf(level, 'values');
  const names = [memberOf(level, 'geometry'), ...(Array.isArray(values) ? values : [values])];
  return new Set(names.filter((name): name is string => typeof name === 'string'));
}

/** Names of the resources that cover by plans rests on beside the level: the programmes, and the shapes of finer levels. */
const coverResources = (manifest: unknown, finer: readonly unknown[]): readonly string[] =>
  [memberOf(memberOf(manifest, 'bybarometer'), 'programmes'), ...finer.map((level) => memberOf(level, 'geometry'))].filter((name): name is string => typeof name === 'string');

/** Paths of the named resources; `null`: of every resource. */
function filesOf(manifest: unknown, names: ReadonlySet<string> | null): ReadonlySet<string> {
  const taken = listAt(manifest, 'resources').filter((one) => names === null || names.has(String(memberOf(one, 'name'))));
  return new Set(taken.flatMap((one) => memberOf(one, 'path')).filter((path): path is string => typeof path === 'string'));
}
