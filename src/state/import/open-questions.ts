import type { Mapping } from '../../read/intake/mapping-shape.ts';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import type { FoundMark, TableReport } from '../../read/intake/intake-report.ts';
import type { MarkMeaning } from '../../read/tables/missing-marks.ts';
import { unconfirmedIn } from './edit-choices.ts';
import { nearMisses } from './report-sentences.ts';

/** How much a person is asked for at each part of the report. */
export interface OpenQuestions {
  /** Coordinate systems, and files that cannot be read. */
  readonly files: number;
  /** Indicators that nobody stands by, and marks that nobody has explained. */
  readonly mapping: number;
  /** Rejected rows. */
  readonly rows: number;
  /** Names that are nearly an area's. */
  readonly repairs: number;
}

export function openQuestions({ report, issues }: TakenFiles, mapping: Mapping | null): OpenQuestions {
  return {
    files: issues.filter(({ severity }) => severity === 'error').length,
    mapping: (mapping === null ? 0 : unconfirmedIn(mapping).length) + askedMarks(report.tables, mapping).filter(({ meaning }) => meaning === null).length,
    rows: report.tables.reduce((sum, { rejected }) => sum + rejected, 0),
    repairs: nearMisses(report).length,
  };
}

/** A mark that a person is asked about, and what it was said to mean. */
export type AskedMark = FoundMark & { readonly file: string; readonly part: string; readonly meaning: MarkMeaning | null };

/** Marks of which only a person can say what they mean, with what has been said. */
export function askedMarks(tables: readonly TableReport[], mapping: Mapping | null): readonly AskedMark[] {
  return tables.flatMap(({ file, part, marks }) => {
    const said = new Map(Object.entries(mapping?.files.find((one) => one.file === file && (one.part === undefined || one.part === part))?.marks ?? {}));
    return marks.filter(({ isOpen }) => isOpen).map((mark) => ({ ...mark, file, part, meaning: said.get(mark.mark) ?? null }));
  });
}
