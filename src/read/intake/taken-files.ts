import type { Issue } from '../../model/issue.ts';
import type { IntakeReport } from './intake-report.ts';
import type { Mapping } from './mapping-shape.ts';

/** What was found in files, as far as a person is concerned. It survives structuredClone. */
export interface TakenFiles {
  /** `null` where a file stands in the way of guessing one. */
  readonly mapping: Mapping | null;
  /** Name of the file that the mapping was read from; `null`: it was guessed. */
  readonly mappingFrom: string | null;
  readonly issues: readonly Issue[];
  readonly report: IntakeReport;
  /** True where a package can be made of it. */
  readonly isWhole: boolean;
  /** The files are a package already. */
  readonly isPackage: boolean;
}
