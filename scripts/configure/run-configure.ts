import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostOf, originsOf } from '../../src/model/base-map.ts';
import { hasErrors } from '../../src/model/issue.ts';
import type { Language, Localized } from '../../src/model/localized.ts';
import { issueLines } from '../../src/command/issue-lines.ts';
import { choiceOf, parseArguments } from '../../src/command/parse-arguments.ts';
import { UsageError } from '../../src/command/usage-error.ts';
import { readConfig } from '../../src/read/base-maps/read-config.ts';
import { wordFindings } from '../../src/read/word-findings.ts';
import { configureWords as words } from '../../src/text/base-map/configure-words.ts';
import { fill, say } from '../../src/text/say.ts';
import { hostFilesFor } from '../deploy/host-files.ts';
import { pagePolicy } from '../deploy/security-policy.ts';
import { revisionOf } from '../offline/service-worker-plugin.ts';
import { pageUnder, workerWith } from './configured-page.ts';

interface Io {
  readonly root: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const OPTIONS = ['dist', 'headers', 'frames', 'lang'] as const;
const DEFAULTS = { dist: 'dist', headers: 'deploy/configured' };

/**
 * `configure FILE [--dist FOLDER] [--headers FOLDER] [--frames SITE,SITE] [--lang da|en]`: checks the base maps of a host, and puts them into a finished build with a policy that admits their hosts: in the
 * page, in the service worker's list, and in the headers of common hosts, which also say whose frames the page may stand in. Run again it replaces what it wrote; nothing is written where there is an error.
 * @returns the exit status: 0 done, 1 errors in the file or the build, 2 the command line is wrong
 */
export function runConfigure(args: readonly string[], io: Io): 0 | 1 | 2 {
  const language: Language = args.some((one, i) => one === '--lang=en' || (one === '--lang' && args[i + 1] === 'en')) ? 'en' : 'da';
  const tell = (text: Localized): void => io.err(`${say(text, language)}\n`);
  try {
    const { positional, options, help } = parseArguments(args, OPTIONS);
    choiceOf(options, 'lang', ['da', 'en']);
    if (help) {
      io.out(`${say(words.usage, language)}\n`);
      return 0;
    }
    const [file] = positional;
    if (file === undefined || positional.length > 1) throw new UsageError(words.oneFile);
    return configure(file, { dist: resolve(io.root, options.get('dist') ?? DEFAULTS.dist), headers: resolve(io.root, options.get('headers') ?? DEFAULTS.headers), frames: framesOf(options.get('frames')) }, io, language);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(error.words);
    tell(words.usage);
    return 2;
  }
}

/** Sites as they stand in `frame-ancestors`: `https://intranet.example.dk`, or `https://*.example.dk` for all below it. */
function framesOf(text: string | undefined): readonly string[] {
  const sites = text === undefined ? [] : text.split(',').map((site) => site.trim().replace(/\/$/, ''));
  for (const site of sites) if (!/^https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i.test(site)) throw new UsageError(fill(words.noSite, { site }));
  return sites;
}

function configure(file: string, to: { readonly dist: string; readonly headers: string; readonly frames: readonly string[] }, { out, err }: Io, language: Language): 0 | 1 {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const fail = (what: Localized): 1 => {
    err(`${say(what, language)}\n`);
    return 1;
  };
  if (text === null) return fail(fill(words.noFile, { file }));
  const { baseMaps, findings } = readConfig(text, file);
  const issues = wordFindings(findings);
  for (const issue of issues) err(issueLines(issue, language));
  if (hasErrors(issues)) return fail(words.notWritten);
  const policy = pagePolicy(originsOf(baseMaps));
  if (!writePage(to.dist, policy)) return fail(fill(words.noBuild, { folder: to.dist }));
  writeFileSync(join(to.dist, 'config.json'), text);
  mkdirSync(to.headers, { recursive: true });
  for (const [name, contents] of hostFilesFor(policy, to.frames)) writeFileSync(join(to.headers, name), contents);
  for (const baseMap of baseMaps) out(`${say(fill(words.offered, { title: baseMap.title, host: hostOf(baseMap) ?? words.ownHost }), language)}\n`);
  out(`${say(fill(baseMaps.length === 0 ? words.none : words.written, { dist: to.dist, headers: to.headers }), language)}\n`);
  return 0;
}

/** False where the folder holds no finished build, and nothing was written. */
function writePage(dist: string, policy: string): boolean {
  const [page, worker] = [join(dist, 'index.html'), join(dist, 'service-worker.js')];
  if (!existsSync(page) || !existsSync(worker)) return false;
  const before = readFileSync(page, 'utf8');
  const after = pageUnder(before, policy);
  const newWorker = after === null ? null : workerWith(readFileSync(worker, 'utf8'), revisionOf(before), revisionOf(after));
  if (after === null || newWorker === null) return false;
  writeFileSync(page, after);
  writeFileSync(worker, newWorker);
  return true;
}
