import { hasErrors } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { RawFile } from '../files/raw-file.ts';
import type { MatchOptions } from '../join/match-areas.ts';
import { buildDraft } from './build-draft.ts';
import type { DraftPackage } from './draft-package.ts';
import { figureStore } from './figures.ts';
import type { FigureStore } from './figures.ts';
import { findUses } from './find-uses.ts';
import type { Uses } from './find-uses.ts';
import { foundLayer, foundTable } from './found-parts.ts';
import { gatherShapefiles } from './gather-shapefiles.ts';
import { guessMapping } from './guess-mapping.ts';
import { intakeIssue } from './intake-issue.ts';
import type { IntakeReport } from './intake-report.ts';
import type { KnownLevel } from './known-levels.ts';
import { levelOrder } from './level-words.ts';
import { levelOfLayer } from './levels-of-layers.ts';
import { levelsOfTables } from './levels-of-tables.ts';
import { editOf, NO_EDITS, openedAs, withEdit, withEdits } from './mapping-edits.ts';
import type { MappingEdits } from './mapping-edits.ts';
import type { Mapping, MappedFile } from './mapping-shape.ts';
import { openFile } from './open-files.ts';
import type { Opened, OpenFile } from './open-files.ts';
import { readFigures } from './read-figures.ts';
import type { FiguresRead } from './read-figures.ts';
import { unconfirmedIssues } from './unconfirmed-issues.ts';

/** What is being done: a file is opened, rows are joined and read, the package is drafted. `done` and `of` count bytes of the files, or rows. */
export interface IntakeStep {
  readonly kind: 'open' | 'figures' | 'draft';
  /** Empty while it is about all of them. */
  readonly file: string;
  readonly done: number;
  readonly of: number;
}

/** How files are taken in. */
export interface IntakeOptions {
  /** A mapping that was used before; without it one is guessed. */
  readonly mapping?: Mapping | undefined;
  /** What a person has said of these files since. */
  readonly edits?: MappingEdits;
  /** True where a person accepts every near miss of a name that has one nearest area. */
  readonly acceptsNear?: boolean;
  /** Name of the package where none is given. */
  readonly name: string;
  /** Opens a file; one that remembers saves opening again what has not changed. */
  readonly open?: OpenFile;
  /** Hears of each step as it begins. */
  readonly tell?: (step: IntakeStep) => void;
}

/** What came of it. `draft` is `null` where something stands in the way: nothing may be written then. */
export interface Intake {
  readonly draft: DraftPackage | null;
  /** The mapping that was used, to be used again. */
  readonly mapping: Mapping | null;
  readonly issues: readonly Issue[];
  /** What was found, and what became of it. */
  readonly report: IntakeReport;
}

/**
 * Takes a municipality's files in: opens them, guesses or follows the mapping, joins areas, reads figures, and drafts a package.
 * Pure: bytes in, a draft out, nothing kept. Every row, cell and area that is not in the draft is in `issues`.
 */
export async function takeIn(files: readonly RawFile[], options: IntakeOptions): Promise<Intake> {
  const opened = await openAll(files, options);
  const issues = [...opened.issues];
  const found: IntakeReport = { parts: [...opened.layers.map(foundLayer), ...opened.tables.map(foundTable)], questions: opened.questions, tables: [] };
  if (hasErrors(issues)) return { draft: null, mapping: options.mapping ?? null, issues, report: found };
  const mapping = mappingOf(opened, options);
  const uses = findUses(mapping, opened.layers, opened.tables, issues);
  const levels = knownLevels(uses, (level) => matchingOf(mapping, level, options), issues);
  const figures = figureStore();
  const read = readTables(uses, levels, figures, issues, options.tell);
  // A level has areas of a map, or is made of those that figures were found for.
  const filled = levels.filter(({ id, layer, areas }) => areas.length > 0 && (layer !== null || figures.of(id).length > 0));
  if (filled.length === 0) issues.push(intakeIssue('nothing-to-take-in', {}));
  const report = { ...found, tables: read.map((one) => one.report) };
  if (hasErrors(issues)) return { draft: null, mapping, issues, report };
  issues.push(...unconfirmedIssues(mapping));
  options.tell?.({ kind: 'draft', file: '', done: 0, of: 1 });
  const repairs = [...mapping.joinRepairs, ...read.flatMap(({ accepted }) => accepted)];
  const used = { ...mapping, joinRepairs: repairs.map((one) => ({ ...one })) };
  return { draft: buildDraft({ mapping: used, levels: filled, sides: uses.sides, figures, repairs }), mapping: used, issues, report };
}

type AllOpened = Opened & { readonly questions: IntakeReport['questions'] };

async function openAll(given: readonly RawFile[], { mapping, edits = NO_EDITS, open = openFile, tell }: IntakeOptions): Promise<AllOpened> {
  const opened: AllOpened[] = [];
  const files = await gatherShapefiles(given);
  const of = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let done = 0;
  for (const file of files) {
    tell?.({ kind: 'open', file: file.name, done, of });
    const one = await open(file, openedAs(file.name, mapping, edits.files));
    opened.push({ ...one, questions: one.questions.map((question) => ({ ...question, file: file.name })) });
    done += file.bytes.length;
  }
  return { layers: opened.flatMap(({ layers }) => layers), tables: opened.flatMap(({ tables }) => tables), questions: opened.flatMap(({ questions }) => questions), issues: opened.flatMap(({ issues }) => issues) };
}

/** The mapping that was used before, or a guess, each with what a person has said since. */
function mappingOf({ layers, tables }: Opened, { mapping, edits = NO_EDITS, name }: IntakeOptions): Mapping {
  if (mapping === undefined) return withEdits(guessMapping(layers, tables, name, edits.files), edits);
  return withEdits({ ...mapping, files: mapping.files.map((one) => withEdit(one, editOf(edits.files, one))) }, edits);
}

const matchingOf = ({ joinRepairs }: Mapping, level: string, { acceptsNear = false }: IntakeOptions): MatchOptions => ({
  repairs: new Map(joinRepairs.filter((one) => one.level === level).map(({ from, to }) => [from, to])),
  acceptsNear,
});

function readTables({ values }: Uses, levels: readonly KnownLevel[], figures: FigureStore, issues: Issue[], tell: IntakeOptions['tell']): readonly FiguresRead[] {
  return values.flatMap(({ reading, file }, at) => {
    tell?.({ kind: 'figures', file: reading.table.file, done: at, of: values.length });
    return readFigures(reading, file, levelsFor(file, levels), figures, issues) ?? [];
  });
}

/** Levels from the whole city down: those of the layers; where there is none, those that the tables speak of. */
function knownLevels({ areas, values }: Uses, matching: (level: string) => MatchOptions, issues: Issue[]): readonly KnownLevel[] {
  const drawn = areas.map(({ layer, file }) => levelOfLayer(layer, file, matching(file.level ?? layer.name), issues));
  const levels = drawn.length > 0 ? drawn : levelsOfTables(values, matching);
  return levels.toSorted((a, b) => levelOrder(a.id) - levelOrder(b.id) || a.areas.length - b.areas.length);
}

/** Levels that a table may speak of: the one that its mapping names, else all. */
const levelsFor = (file: MappedFile, levels: readonly KnownLevel[]): readonly KnownLevel[] => (file.level === undefined ? levels : levels.filter(({ id }) => id === file.level));
