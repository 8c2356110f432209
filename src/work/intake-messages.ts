import type { Issue } from '../model/issue.ts';
import type { PackageFiles, PackageSummary } from '../model/package-summary.ts';
import type { MappingEdits } from '../read/intake/mapping-edits.ts';
import type { IntakeStep } from '../read/intake/take-in.ts';
import type { TakenFiles } from '../read/intake/taken-files.ts';

/** A file that a person handed over; its bytes are read beside the page. `id`: the same one in a later question. */
export interface GivenFile {
  readonly id: number;
  readonly name: string;
  readonly content: Blob;
}

/** To the worker. Plain data that survives structuredClone. */
export type IntakeRequest =
  | { readonly kind: 'take'; readonly ask: number; readonly files: readonly GivenFile[]; readonly edits: MappingEdits; readonly name: string }
  /** The package of what was taken in last. `taken`: names that it may not have. */
  | { readonly kind: 'make'; readonly ask: number; readonly taken: readonly string[] }
  | { readonly kind: 'zip'; readonly ask: number; readonly files: PackageFiles };

/** What is being done; `read`: bytes come from the disk; `check`: the package is read back as any package is. */
export type WorkStep = IntakeStep | (Omit<IntakeStep, 'kind'> & { readonly kind: 'read' | 'check' });

/** A package that was made and read back; `null`: it has errors, and there is none. */
export interface MadePackage {
  readonly made: { readonly summary: PackageSummary; readonly files: PackageFiles } | null;
  readonly issues: readonly Issue[];
}

/** From the worker. */
export type IntakeReply =
  | { readonly kind: 'step'; readonly ask: number; readonly step: WorkStep }
  | { readonly kind: 'taken'; readonly ask: number; readonly taken: TakenFiles }
  | { readonly kind: 'made'; readonly ask: number; readonly made: MadePackage }
  | { readonly kind: 'zipped'; readonly ask: number; readonly bytes: Uint8Array }
  /** It broke. */
  | { readonly kind: 'failed'; readonly ask: number; readonly message: string };
