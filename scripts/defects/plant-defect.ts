import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { ROOT, tool, Trouble } from '../set-up/run.mjs';

/** A mistake that somebody could make, and the test that must not let it pass. */
export interface Defect {
  /** What a person would notice, in plain words. */
  readonly what: string;
  readonly file: string;
  /** Text that stands exactly once in the file, and what takes its place. */
  readonly find: string;
  readonly put: string;
  readonly caughtBy: NamedTest;
}

/** A test by its own title; one of the project `unit` needs no build. */
export interface NamedTest {
  readonly project: 'unit' | 'browser' | 'long';
  readonly file: string;
  readonly title: string;
}

/** How many of the tests of that title passed and failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

const LEFT_BEHIND = new Set(['node_modules', 'dist', '.git', '.cache', 'test-results']);

/** A copy of the repository as it stands, with the same installed packages. */
export async function copyRepository(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planted-defects-'));
  await cp(ROOT, folder, { recursive: true, filter: (path) => !LEFT_BEHIND.has(relative(ROOT, path)) });
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

export const removeCopy = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** The file with the defect in it. Throws where its place is not found exactly once. */
export function planted(source: string, { what, file, find, put }: Defect): string {
  const parts = source.split(find);
  if (parts.length !== 2) throw new Error(`“${what}”: its place stands ${parts.length - 1} times in ${file}, not once`);
  return parts.join(put);
}

/** Does something with the defect planted in the copy, and mends the file again. */
export async function withDefect<T>(folder: string, defect: Defect, act: () => Promise<T>): Promise<T> {
  const path = join(folder, defect.file);
  const sound = await readFile(path, 'utf8');
  await writeFile(path, planted(sound, defect));
  try {
    return await act();
  } finally {
    await writeFile(path, sound);
  }
}

/** Builds the app of the copy. Throws where it does not build: a defect that the compiler finds is none to plant. */
export async function buildCopy(folder: string): Promise<void> {
  const { code, output } = await tool('vite', 'vite', ['build', '--logLevel', 'warn'], { cwd: folder, quiet: true, minutes: 10 });
  if (code !== 0) throw new Trouble(`The copy does not build:\n${output.slice(-2_000)}`);
}

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Runs the tests of that title by themselves, up to the first `bail` that fail (0: all). */
export async function runTests(folder: string, { project, file, title }: NamedTest, bail = 0): Promise<Outcome> {
  const report = join(folder, 'test-results', `${project}-${basename(file)}.json`);
  await rm(report, { force: true });
  const args = ['run', '--project', project, file, '-t', `${escaped(title)}$`, `--bail=${bail}`, '--reporter=json', `--outputFile=${report}`];
  const { output } = await tool('vitest', 'vitest', args, { cwd: folder, quiet: true, minutes: 15 });
  const text = await readFile(report, 'utf8').catch(() => null);
  if (text === null) throw new Trouble(`${file} gave no report:\n${output.slice(-2_000)}`);
  const results = (JSON.parse(text) as Report).testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status: string): number => results.filter((one) => one.title === title && one.status === status).length;
  return { passed: count('passed'), failed: count('failed') };
}
