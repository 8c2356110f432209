import { formatList } from '../format/list.ts';
import { formatNumber } from '../format/number.ts';
import type { CityPackage } from '../model/city-package.ts';
import { hasErrors } from '../model/issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Language, Localized } from '../model/localized.ts';
import type { RawFile } from '../read/files/raw-file.ts';
import { decodeText, encodeText } from '../read/decode-text.ts';
import { readMapping } from '../read/intake/read-mapping.ts';
import type { Mapping } from '../read/intake/mapping-shape.ts';
import { takeIn } from '../read/intake/take-in.ts';
import { issueLog } from '../read/issue-log.ts';
import { readPackage } from '../read/read-package.ts';
import { discloseCity } from '../score/disclosure-gate.ts';
import { commandWords } from '../text/command-words.ts';
import { convertWords } from '../text/convert-words.ts';
import { fill, say } from '../text/say.ts';
import { validateWords } from '../text/validate-words.ts';
import { disclosedFiles } from '../write/disclosed-files.ts';
import { draftFiles } from '../write/draft-files.ts';
import { DATA_ERROR, DONE, type CommandIo, type ExitStatus } from './command-io.ts';
import { counted } from './count-words.ts';
import { issueLines } from './issue-lines.ts';
import { choiceOf } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

export const CONVERT_OPTIONS = ['out', 'mapping', 'repairs', 'lang'] as const;

/**
 * `convert FILE... --out PACKAGE`: a package from what a municipality has, with the report of what was read and how.
 * All or nothing: the package is read back as `validate` reads it before any of it is written; status 1, and no folder, where that or the files have errors.
 * What the disclosure gate withholds by the rules of the mapping is not in the package: a package is made to be handed on.
 */
export async function convert(io: CommandIo, path: string, options: ReadonlyMap<string, string>, language: Language, rest: readonly string[]): Promise<ExitStatus> {
  const acceptsNear = choiceOf(options, 'repairs', ['list', 'accept']) === 'accept';
  const out = options.get('out');
  if (out === undefined) throw new UsageError(convertWords.noOut);
  if ((await io.kindOf(out)) === 'file') throw new UsageError(fill(convertWords.folderTaken, { folder: out }));
  const files = await readFiles(io, [path, ...rest]);
  const { mapping, issues: mappingIssues } = await mappingOf(io, options.get('mapping'));
  if (mapping === null) return stop(io, mappingIssues, language);
  const taken = await takeIn(files, { mapping, acceptsNear, name: packageName(out) });
  if (taken.draft === null) return stop(io, taken.issues, language);
  const made = encoded(draftFiles(taken.draft, taken.mapping));
  const { city, issues } = await readPackage({ read: async (file) => made.get(file) ?? null }, { hash: io.hash });
  if (city === null || hasErrors(issues)) return stop(io, [...taken.issues, ...issues.filter(({ severity }) => severity === 'error')], language);
  await writeAll(io, out, textsOf(disclosedFiles(made, discloseCity(city))));
  io.err(linesOf(taken.issues, language));
  io.err(`${summary(city, out, language)}\n`);
  return DONE;
}

async function readFiles(io: CommandIo, paths: readonly string[]): Promise<readonly RawFile[]> {
  const files: RawFile[] = [];
  for (const path of paths) {
    const name = path.replace(/^.*[\\/]/, '');
    if (files.some((file) => file.name === name)) throw new UsageError(fill(convertWords.sameName, { file: name }));
    try {
      files.push({ name, bytes: await io.readBytes(path) });
    } catch {
      throw new UsageError(fill(convertWords.cannotRead, { file: path }));
    }
  }
  return files;
}

/** `undefined`: none is given, so one is guessed; `null`: the one that is given cannot be used. */
async function mappingOf(io: CommandIo, file: string | undefined): Promise<{ mapping: Mapping | null | undefined; issues: readonly Issue[] }> {
  if (file === undefined) return { mapping: undefined, issues: [] };
  let text: string;
  try {
    text = await io.readText(file);
  } catch {
    throw new UsageError(fill(convertWords.cannotRead, { file }));
  }
  return readMapping(text, file);
}

const packageName = (out: string): string => out.replace(/[\\/]+$/, '').replace(/^.*[\\/]/, '');

const encoded = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> => new Map([...texts].map(([path, text]) => [path, encodeText(text)]));
const textsOf = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> => new Map([...files].map(([path, bytes]) => [path, decodeText(bytes, path, issueLog()) ?? '']));

async function writeAll(io: CommandIo, out: string, made: ReadonlyMap<string, string>): Promise<void> {
  const isThere = (await io.kindOf(out)) === 'folder';
  try {
    await io.writeFolder(out, made);
  } catch {
    throw new UsageError(fill(isThere ? convertWords.folderTaken : convertWords.cannotWrite, { folder: out }));
  }
}

const ORDER: readonly Issue['severity'][] = ['error', 'warning', 'notice'];
const linesOf = (issues: readonly Issue[], language: Language): string => ORDER.flatMap((severity) => issues.filter((one) => one.severity === severity)).map((one) => issueLines(one, language)).join('');

function stop(io: CommandIo, issues: readonly Issue[], language: Language): ExitStatus {
  const errors = counted(issues.filter(({ severity }) => severity === 'error').length, validateWords.oneError, validateWords.errorCount);
  io.err(linesOf(issues, language));
  io.err(`${say(fill(convertWords.stopped, { errors }), language)}\n`);
  return DATA_ERROR;
}

function summary(city: CityPackage, out: string, language: Language): string {
  const number = (value: number): Localized => ({ da: formatNumber(value, 'da'), en: formatNumber(value, 'en') });
  const lines = city.levels.map(({ id, areas, series, years }) =>
    fill(convertWords.level, { id, areas: number(areas.length), indicators: number(series.size), years: years.length === 0 ? commandWords.none : { da: formatList(years.map(String), 'da'), en: formatList(years.map(String), 'en') } }),
  );
  return [...lines, fill(convertWords.written, { folder: out, mapping: `${out.replace(/\/$/, '')}/mapping.json` })].map((line) => say(line, language)).join('\n');
}
