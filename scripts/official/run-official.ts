import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrors } from '../../src/model/issue.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Language, Localized } from '../../src/model/localized.ts';
import { issueLines } from '../../src/command/issue-lines.ts';
import { encodeText } from '../../src/read/decode-text.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { officialWords } from '../../src/text/official-words.ts';
import { fill, say } from '../../src/text/say.ts';
import type { BuiltPackage } from '../built-package.ts';
import { listEntry } from '../list-entry.ts';
import { writeFolder } from '../write-folder.ts';
import { buildOfficial } from './build-official.ts';
import { downloadStore } from './download-store.ts';
import { fetchOfficial } from './fetch-official.ts';
import { ENTRY_FILE, OFFICIAL_FOLDER } from './offered-official.ts';
import { OfficialTrouble } from './official-trouble.ts';
import type { Outside } from './polite-fetch.ts';
import { LAYERS } from './sources.ts';
import type { Services } from './sources.ts';

/** The machine that it runs on; a test gives another. */
export interface Machine {
  readonly root: string;
  readonly services: Services;
  readonly outside: Outside;
  say(text: string): void;
  progress(done: number, of: number): void;
}

interface Asked {
  readonly language: Language;
  readonly isFresh: boolean;
  readonly names: ReadonlyMap<string, string>;
}

/** Fetches, builds and writes the package. @returns exit status: 0 done, 1 not, 2 wrong use; what was there before stays then */
export async function runOfficial(args: readonly string[], machine: Machine): Promise<0 | 1 | 2> {
  const asked = askedIn(args);
  const tell = (words: Localized): void => machine.say(say(words, asked?.language ?? 'da'));
  if (asked === null) {
    tell(fill(officialWords.usage, { layers: LAYERS.map(({ id }) => id).join(', ') }));
    return 2;
  }
  try {
    const { built, issues } = await fetchAndBuild(machine, asked);
    machine.progress(1, 1);
    const shown = issues.filter(({ severity }) => severity !== 'notice');
    if (shown.length > 0) machine.say(shown.map((one) => issueLines(one, asked.language)).join('').trimEnd());
    if (built === null) return 1;
    await writeOfficial(machine.root, built);
    tell(fill(officialWords.done, { folder: `${OFFICIAL_FOLDER}/package` }));
    return 0;
  } catch (error) {
    if (!(error instanceof OfficialTrouble)) throw error;
    machine.progress(1, 1);
    tell(error.words);
    tell(officialWords.goesOn);
    return 1;
  }
}

/** `null`: not understood. */
function askedIn(args: readonly string[]): Asked | null {
  const names = new Map<string, string>();
  let [language, isFresh]: [Language, boolean] = ['da', false];
  for (let i = 0; i < args.length; i += 1) {
    const [option, value = ''] = [args[i], args[i + 1]];
    if (option === '--again') isFresh = true;
    else if (option === '--lang' && (value === 'da' || value === 'en')) [language, i] = [value, i + 1];
    else if (option === '--layer' && LAYERS.some(({ id }) => value.startsWith(`${id}=`))) {
      names.set(value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1));
      i += 1;
    } else return null;
  }
  return { language, isFresh, names };
}

async function fetchAndBuild({ root, services, outside, progress }: Machine, { isFresh, names }: Asked): Promise<{ built: BuiltPackage | null; issues: readonly Issue[] }> {
  const folder = join(root, OFFICIAL_FOLDER, 'answers');
  if (isFresh) await rm(folder, { recursive: true, force: true });
  const store = await downloadStore(folder);
  const official = await fetchOfficial({ services, outside, store, names, progress });
  const { built, issues } = await buildOfficial({ ...official, fetched: store.all() });
  if (built === null) return { built, issues };
  const texts = new Map([...built.files].map(([path, text]) => [path, encodeText(text)]));
  const read = await readPackage({ read: async (path) => texts.get(path) ?? null }, { hash: async () => '' });
  return hasErrors(read.issues) ? { built: null, issues: [...issues, ...read.issues] } : { built, issues };
}

async function writeOfficial(root: string, built: BuiltPackage): Promise<void> {
  const folder = join(root, OFFICIAL_FOLDER);
  await mkdir(folder, { recursive: true });
  await rm(join(folder, 'package'), { recursive: true, force: true });
  await writeFolder(join(folder, 'package'), built.files);
  await writeFile(join(folder, ENTRY_FILE), `${JSON.stringify(listEntry(built), null, 2)}\n`);
}
