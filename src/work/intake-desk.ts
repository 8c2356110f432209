import type { PackageFiles } from '../model/package-summary.ts';
import { intakeIssue } from '../read/intake/intake-issue.ts';
import { mappingAmong } from '../read/intake/mapping-among.ts';
import { packageAmong } from '../read/intake/package-among.ts';
import { rememberingOpener } from '../read/intake/remembering-opener.ts';
import { takeIn, type Intake } from '../read/intake/take-in.ts';
import type { TakenFiles } from '../read/intake/taken-files.ts';
import { createFileShelf } from './file-shelf.ts';
import { checkPackage, makePackage } from './make-package.ts';
import type { IntakeReply, IntakeRequest, MadePackage, WorkStep } from './intake-messages.ts';

/** What a package can be made of: a draft, or files that are one already. */
type Made = { readonly kind: 'draft'; readonly intake: Intake } | { readonly kind: 'package'; readonly files: PackageFiles } | null;

/** Takes files in where it works, one question after the other; what was taken in last is what a package is made of. */
export function createIntakeDesk(reply: (reply: IntakeReply) => void): (request: IntakeRequest) => Promise<void> {
  const shelf = createFileShelf();
  const open = rememberingOpener();
  let last: Made = null;
  const take = async ({ files: given, edits, name }: Extract<IntakeRequest, { kind: 'take' }>, tell: (step: WorkStep) => void): Promise<TakenFiles> => {
    last = null;
    const { files, unreadable } = await shelf.read(given, tell);
    const broken = unreadable.map((file) => intakeIssue('file-unreadable', {}, { file }));
    const whole = broken.length > 0 ? null : await packageAmong(files);
    if (whole !== null) {
      last = { kind: 'package', files: whole };
      return { ...NOTHING, isWhole: true, isPackage: true };
    }
    const among = mappingAmong(files);
    if (broken.length > 0 || (among.from !== null && among.mapping === null)) return { ...NOTHING, mappingFrom: among.from, issues: [...broken, ...among.issues] };
    const intake = await takeIn(among.files, { mapping: among.mapping ?? undefined, edits, name, open, tell });
    last = intake.draft === null ? null : { kind: 'draft', intake };
    return { mapping: intake.mapping, mappingFrom: among.from, issues: [...among.issues, ...intake.issues], report: intake.report, isWhole: intake.draft !== null, isPackage: false };
  };
  const answer = async (request: IntakeRequest): Promise<IntakeReply> => {
    const { ask } = request;
    const tell = (step: WorkStep): void => reply({ kind: 'step', ask, step });
    if (request.kind === 'take') return { kind: 'taken', ask, taken: await take(request, tell) };
    if (request.kind === 'make') return { kind: 'made', ask, made: await make(last, request.taken, tell) };
    return { kind: 'zipped', ask, bytes: await zipOf(request.files) };
  };
  let before: Promise<unknown> = Promise.resolve();
  return (request) => {
    const done = before.then(() => answer(request)).then(reply, (error: unknown) => reply({ kind: 'failed', ask: request.ask, message: error instanceof Error ? error.message : String(error) }));
    before = done;
    return done;
  };
}

const NOTHING: TakenFiles = { mapping: null, mappingFrom: null, issues: [], report: { parts: [], questions: [], tables: [] }, isWhole: false, isPackage: false };

async function make(last: Made, taken: readonly string[], tell: (step: WorkStep) => void): Promise<MadePackage> {
  if (last === null) throw new Error('nothing was taken in');
  tell({ kind: 'check', file: '', done: 0, of: 1 });
  return last.kind === 'package' ? checkPackage(last.files) : makePackage(last.intake, taken);
}

/** The same bytes whenever they are zipped. */
async function zipOf(files: PackageFiles): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1990, 0, 1) });
}
