import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import type { JoinRepair } from '../model/city-package.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { PackageResources } from './package-resources.ts';
import type { Part } from './parse-shape.ts';
import { readLevel } from './read-level.ts';
import { readList, uniqueById } from './read-list.ts';
import type { ListEntry } from './read-list.ts';
import { levelShape } from './shape/manifest-shapes.ts';
import type { LevelOutput } from './shape/manifest-shapes.ts';

export interface LevelsContext {
  readonly resources: PackageResources;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly joinRepairs: readonly JoinRepair[];
  readonly usedProperties: readonly string[];
  readonly log: IssueLog;
  readonly manifest: Part;
}

/** Every level that has areas, in the package's order, with what joins them checked. */
export function readLevels(part: Part, context: LevelsContext): readonly Level[] {
  const { log } = context;
  const entries = [...uniqueById(readList(levelShape, part, log), log).values()];
  const repairs = new Map(entries.map(({ given }) => [given.id, repairsAt(given.id, context.joinRepairs)]));
  const levels = entries.flatMap(({ given, part: at }) => {
    const level = readLevel(given, at, { ...context, repairs });
    if (level === null) log.add(finding('level-not-usable', { id: given.id }, at.json.place(at.path)));
    return level === null ? [] : [level];
  });
  checkRepairs(context, levels);
  for (const entry of entries) checkParents(entry, entries.map(({ given }) => given.id), levels, log);
  return levels;
}

const repairsAt = (level: string, repairs: readonly JoinRepair[]): ReadonlyMap<string, string> =>
  new Map(repairs.filter((one) => one.level === level).map(({ from, to }) => [from, to]));

function checkRepairs({ joinRepairs, manifest, log }: LevelsContext, levels: readonly Level[]): void {
  for (const [i, { to, level }] of joinRepairs.entries()) {
    if (levels.some((one) => one.id === level && !one.positions.has(to))) {
      log.add(finding('unknown-repair-target', { to, level }, manifest.json.place(['bybarometer', 'joinRepairs', i, 'to'])));
    }
  }
}

function checkParents({ given, part }: ListEntry<LevelOutput>, ids: readonly string[], levels: readonly Level[], log: IssueLog): void {
  const level = levels.find((one) => one.id === given.id);
  for (const [parentLevel, name] of Object.entries(given.parents)) {
    const place = part.json.place([...part.path, 'parents', parentLevel]);
    const parent = levels.find((one) => one.id === parentLevel);
    if (!ids.includes(parentLevel)) log.add(finding('unknown-level', { id: parentLevel, allowed: ids.join(', ') }, place));
    if (parent === undefined || level === undefined) continue;
    for (const [id, children] of unknownParents(level, parent)) {
      const blanks = { count: String(children.length), parent: id, level: parentLevel, id: children[0] ?? '', name };
      log.add(finding('unknown-parent-area', blanks, { ...place, feature: children[0] ?? null }));
    }
  }
}

function unknownParents(level: Level, parent: Level): ReadonlyMap<string, string[]> {
  const unknown = new Map<string, string[]>();
  for (const area of level.areas) {
    const id = area.parents.get(parent.id);
    if (id !== undefined && !parent.positions.has(id)) unknown.set(id, [...(unknown.get(id) ?? []), area.id]);
  }
  return unknown;
}
