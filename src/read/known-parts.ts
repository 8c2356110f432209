import type { JoinRepair } from '../model/city-package.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Level } from '../model/level.ts';
import { unknownIndicator } from './check-index-tree.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';
import type { PackageResources } from './package-resources.ts';
import { partOf } from './parse-shape.ts';
import type { Part } from './parse-shape.ts';

/** What later parts of a package may refer to. */
export interface KnownParts {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly levels: readonly Level[];
  readonly resources: PackageResources;
  readonly joinRepairs: readonly JoinRepair[];
  readonly log: IssueLog;
}

/** True where the indicator is described; else an error at the member that names it. */
export function knowsIndicator(id: string, at: Part, { indicators, log }: Pick<KnownParts, 'indicators' | 'log'>): boolean {
  if (indicators.has(id)) return true;
  log.add(unknownIndicator(id, indicators.keys(), at.json.place(at.path)));
  return false;
}

/** The level, or `null` and an error at the member that names it. */
export function knownLevel(id: string, at: Part, { levels, log }: Pick<KnownParts, 'levels' | 'log'>): Level | null {
  const level = levels.find((one) => one.id === id);
  if (level !== undefined) return level;
  log.add(finding('unknown-level', { id, allowed: levels.map((one) => one.id).join(', ') }, at.json.place(at.path)));
  return null;
}

/** True where the level has the area; else an error at the member that names it. */
export function knowsArea(id: string, level: Level, at: Part, { log }: KnownParts): boolean {
  if (level.positions.has(id)) return true;
  log.add(finding('unknown-area-in-list', { id, level: level.id }, { ...at.json.place(at.path), feature: id }));
  return false;
}

/** Member of a part by several steps. */
export const memberOf = (part: Part, ...keys: readonly (string | number)[]): Part => keys.reduce(partOf, part);
