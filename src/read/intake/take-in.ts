import type { JoinRepair } from '../../model/city-package.ts';
import { hasErrors } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawFile, RawLayer } from '../files/raw-file.ts';
import type { MatchOptions } from '../join/match-areas.ts';
import type { TableReading } from '../tables/read-tables.ts';
import { buildDraft } from './build-draft.ts';
import type { DraftPackage } from './draft-package.ts';
import { figureStore } from './figures.ts';
import { findUses } from './find-uses.ts';
import { guessMapping } from './guess-mapping.ts';
import { intakeIssue } from './intake-issue.ts';
import type { KnownLevel } from './known-levels.ts';
import { levelOrder } from './level-words.ts';
import { levelOfLayer } from './levels-of-layers.ts';
import { levelsOfTables } from './levels-of-tables.ts';
import type { Mapping, MappedFile } from './mapping-shape.ts';
import { openFile } from './open-files.ts';
import { readFigures } from './read-figures.ts';
import { unconfirmedIssues } from './unconfirmed-issues.ts';

/** How files are taken in. */
export interface IntakeOptions {
  /** A mapping that was used before; without it one is guessed. */
  readonly mapping?: Mapping | undefined;
  /** True where a person accepts every near miss of a name that has one nearest area. */
  readonly acceptsNear?: boolean;
  /** Name of the package where none is given. */
  readonly name: string;
}

/** What came of it. `draft` is `null` where something stands in the way: nothing may be written then. */
export interface Intake {
  readonly draft: DraftPackage | null;
  /** The mapping that was used, to be used again. */
  readonly mapping: Mapping | null;
  readonly issues: readonly Issue[];
}

/**
 * Takes a municipality's files in: opens them, guesses or follows the mapping, joins areas, reads figures, and drafts a package.
 * Pure: bytes in, a draft out, nothing kept. Every row, cell and area that is not in the draft is in `issues`.
 */
export async function takeIn(files: readonly RawFile[], options: IntakeOptions): Promise<Intake> {
  const issues: Issue[] = [];
  const layers: RawLayer[] = [];
  const tables: TableReading[] = [];
  for (const file of files) {
    const mapped = options.mapping?.files.filter((one) => one.file === file.name) ?? [];
    const opened = await openFile(file, mapped);
    layers.push(...opened.layers);
    tables.push(...opened.tables);
    issues.push(...opened.issues);
  }
  if (hasErrors(issues)) return { draft: null, mapping: options.mapping ?? null, issues };
  const mapping = options.mapping ?? guessMapping(layers, tables, options.name);
  const uses = findUses(mapping, layers, tables, issues);
  const accepted: JoinRepair[] = [...mapping.joinRepairs];
  const matching = (level: string): MatchOptions => ({
    repairs: new Map(mapping.joinRepairs.filter((one) => one.level === level).map(({ from, to }) => [from, to])),
    acceptsNear: options.acceptsNear ?? false,
  });
  const levels = knownLevels(uses.areas, uses.values, matching, issues);
  const figures = figureStore();
  for (const { reading, file } of uses.values) accepted.push(...readFigures(reading, file, levelsFor(file, levels), figures, issues));
  if (levels.length === 0) issues.push(intakeIssue('nothing-to-take-in', {}));
  if (hasErrors(issues)) return { draft: null, mapping, issues };
  issues.push(...unconfirmedIssues(mapping));
  const used = { ...mapping, joinRepairs: accepted.map((one) => ({ ...one })) };
  return { draft: buildDraft({ mapping: used, levels, sides: uses.sides, figures, repairs: accepted }), mapping: used, issues };
}

/** Levels from the whole city down: those of the layers; where there is none, those that the tables speak of. */
function knownLevels(areas: readonly { layer: RawLayer; file: MappedFile }[], values: readonly { reading: TableReading; file: MappedFile }[], matching: (level: string) => MatchOptions, issues: Issue[]): readonly KnownLevel[] {
  const drawn = areas.map(({ layer, file }) => levelOfLayer(layer, file, matching(file.level ?? layer.name), issues));
  const levels = drawn.length > 0 ? drawn : levelsOfTables(values, matching);
  return levels.toSorted((a, b) => levelOrder(a.id) - levelOrder(b.id) || a.areas.length - b.areas.length);
}

/** The levels that a table may speak of: the one that its mapping names, else all. */
const levelsFor = (file: MappedFile, levels: readonly KnownLevel[]): readonly KnownLevel[] => (file.level === undefined ? levels : levels.filter(({ id }) => id === file.level));
