import { createStore } from 'zustand/vanilla';
import type { Issue } from '../../model/issue.ts';
import type { Localized } from '../../model/localized.ts';
import { NO_EDITS, withEdits } from '../../read/intake/mapping-edits.ts';
import type { MappingEdits } from '../../read/intake/mapping-edits.ts';
import type { Mapping } from '../../read/intake/mapping-shape.ts';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import { refusalOf } from '../../state/import/file-limits.ts';
import { freeFileName, nameOfFiles } from '../../state/import/name-files.ts';
import { importWords as words } from '../../text/import/import-words.ts';
import { fill } from '../../text/say.ts';
import { createIntakeClient, IntakeStopped, type IntakeClient, type StopReason } from '../../work/intake-client.ts';
import type { GivenFile, MadePackage, WorkStep } from '../../work/intake-messages.ts';

/** The parts of the report. */
export type ImportTab = 'files' | 'mapping' | 'rows' | 'package';

/** An import on its way. Nothing of it is anywhere else until its package is opened. */
export interface ImportState {
  readonly isOpen: boolean;
  /** Which part of the report is shown. */
  readonly tab: ImportTab;
  readonly files: readonly GivenFile[];
  readonly edits: MappingEdits;
  /** What was found in the files; `null`: none have been read. */
  readonly taken: TakenFiles | null;
  /** `take`: files are read; `update`: an edit is followed; `make`: the package is made. */
  readonly work: 'take' | 'update' | 'make' | null;
  readonly step: WorkStep | null;
  /** What was said last of the import as a whole: why it stopped, what was refused. */
  readonly message: Localized | null;
  /** Why no package could be made of files that were read; empty: none was tried, or it could. */
  readonly faults: readonly Issue[];
}

const EMPTY: ImportState = { isOpen: false, tab: 'files', files: [], edits: NO_EDITS, taken: null, work: null, step: null, message: null, faults: [] };

const SAID: Readonly<Record<StopReason, Localized>> = { cancelled: words.cancelled, silent: words.silent, lost: words.lost, broke: words.broke };

/** What the package of an import is called until a person says otherwise. */
export const nameOf = ({ files }: Pick<ImportState, 'files'>): string => nameOfFiles(files.map(({ name }) => name));

/** The mapping as it is now: what was found, with what a person has said since. */
export const mappingNow = ({ taken, edits }: Pick<ImportState, 'taken' | 'edits'>): Mapping | null => (taken === null || taken.mapping === null ? null : withEdits(taken.mapping, edits));

export type ImportDesk = ReturnType<typeof createImportDesk>;

/** A file that is handed over. */
export interface NewFile {
  readonly name: string;
  readonly content: Blob;
}

type Followed = Pick<ImportState, 'files' | 'edits' | 'taken'>;

/** Runs one import at a time. What fails or is cancelled leaves files, choices and what was found as they were. */
export function createImportDesk(client: IntakeClient = createIntakeClient()) {
  const store = createStore<ImportState>(() => EMPTY);
  const { getState: get, setState: set } = store;
  const hear = (step: WorkStep): void => set({ step });
  const standing = (): Followed => ({ files: get().files, edits: get().edits, taken: get().taken });
  let nextId = 0;
  /** Counts imports that were forgotten. */
  let round = 0;
  const waiting: NewFile[] = [];
  /** What the other end was asked last; `null`: it has been ended, and knows nothing. */
  let known: Followed | null = null;
  let made: { readonly of: Followed; readonly found: MadePackage } | null = null;

  /** Back to what stood before, with why; an import that has been forgotten meanwhile stays so. */
  const fall = (before: Followed) => {
    const own = round;
    return (error: unknown): null => {
      if (!(error instanceof IntakeStopped)) throw error;
      if (own !== round) return null;
      known = null;
      set({ ...before, work: null, step: null, message: SAID[error.reason] });
      return null;
    };
  };
  /** Until what was found is what files and choices give. */
  const follow = async (work: NonNullable<ImportState['work']>): Promise<void> => {
    while (known === null || known.files !== get().files || known.edits !== get().edits) {
      const { files, edits } = get();
      set({ work, step: null });
      const taken = await client.take(files, edits, nameOf({ files }), hear);
      known = { files, edits, taken };
      set({ taken });
    }
    if (work !== 'make') set({ work: null, step: null });
  };
  const reset = (): void => {
    round += 1;
    waiting.length = 0;
    client.cancel();
    known = null;
    made = null;
    set({ ...EMPTY, isOpen: get().isOpen });
  };
  const take = async (files: readonly GivenFile[]): Promise<void> => {
    const before = standing();
    set({ files, message: null, faults: [], isOpen: true });
    if (files.length === 0) return reset();
    const back = fall(before);
    await follow('take').catch(back);
  };
  /** Reads files beside those that are here; one of a name that is here takes its place, as a file that was mended does. What comes while others are read waits for them. */
  const add = async (given: readonly NewFile[]): Promise<void> => {
    set({ isOpen: true });
    if (get().work !== null) return void waiting.push(...given);
    if (given.length === 0) return;
    const names = new Set(given.map(({ name }) => name));
    const { files } = get();
    const kept = files.filter(({ name }) => !names.has(name));
    const refusal = refusalOf(given.map(({ name, content }) => ({ name, size: content.size })), kept.length);
    if (refusal !== null) return set({ message: refusal });
    await take([...kept, ...numbered(given)]);
    const again = files.filter(({ name }) => names.has(name)).map(({ name }) => name);
    if (again.length > 0 && get().message === null) set({ message: fill(words.replaced, { files: again.join(', ') }) });
    await add(waiting.splice(0));
  };
  const numbered = (given: readonly NewFile[]): readonly GivenFile[] => {
    const named: GivenFile[] = [];
    for (const { name, content } of given) named.push({ id: (nextId += 1), name: freeFileName(name, named.map((one) => one.name)), content });
    return named;
  };
  return {
    store,
    open: (): void => set({ isOpen: true, message: null }),
    /** Puts the dialogue away. Reading that is under way ends; what was found and said is there when it is opened again. */
    close: (): void => {
      if (get().work !== null) client.cancel();
      set({ isOpen: false });
    },
    /** Ends the import: files and choices are forgotten. */
    forget: reset,
    add,
    remove: (id: number): Promise<void> => take(get().files.filter((one) => one.id !== id)),
    /** Follows what a person says. `isLocal`: nothing that was found depends on it, so that following it can wait for the package. */
    edit: async (edits: MappingEdits, isLocal = false): Promise<void> => {
      const before = standing();
      const isBusy = get().work !== null;
      set({ edits, message: null, faults: [] });
      const back = fall(before);
      if (!isLocal && !isBusy && before.files.length > 0) await follow('update').catch(back);
    },
    turnTo: (tab: ImportTab): void => set({ tab }),
    cancel: (): void => client.cancel(),
    say: (message: Localized | null): void => set({ message }),
    /** The package of what stands here; `null`, and said why: there is none. @param taken names that it may not have */
    make: async (taken: readonly string[]): Promise<MadePackage['made']> => {
      const before = standing();
      const back = fall(before);
      set({ message: null, faults: [] });
      if (made?.of === known && known?.edits === before.edits) return made?.found.made ?? null;
      try {
        await follow('make');
        set({ work: 'make' });
        const found = await client.make(taken, hear);
        made = known === null || found.made === null ? null : { of: known, found };
        set({ work: null, step: null, faults: found.made === null ? found.issues.filter(({ severity }) => severity === 'error') : [] });
        return found.made;
      } catch (error) {
        return back(error);
      }
    },
    zip: client.zip,
  };
}

let desk: ImportDesk | null = null;
/** The one desk of the page. */
export const importDesk = (): ImportDesk => (desk ??= createImportDesk());
