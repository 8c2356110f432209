import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** Path of a file from the root of the repository. */
export const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** Text of a file of the sources (`data`) or of the built package (`built`). */
export const sourceText = (file: string): string => readFileSync(path(`data/koebenhavn/${file}`), 'utf8');
export const builtText = (file: string): string => readFileSync(path(`public/data/koebenhavn/${file}`), 'utf8');

export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV by column. The tables are this project's own, so that columns as keys of an object are safe. */
export const rowsOf = (csv: string): readonly Row[] => Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data;

export interface BuiltManifest {
  readonly name: string;
  readonly resources: readonly { readonly name: string; readonly path: string }[];
  readonly bybarometer: {
    readonly levels: readonly { readonly id: string; readonly population: string; readonly values: readonly string[] }[];
    readonly indicators: readonly BuiltIndicator[];
    readonly index: BuiltNode;
    readonly profiles: readonly { readonly id: string; readonly title: unknown; readonly description: unknown; readonly weights: Readonly<Record<string, number>>; readonly levels?: readonly string[] }[];
    readonly facts: readonly { readonly indicators: readonly string[]; readonly city: { readonly place: string; readonly values: Readonly<Record<string, number>> } }[];
    readonly programmeTypes: readonly { readonly id: string; readonly title: unknown; readonly countsAsCover: boolean }[];
  };
}

export interface BuiltIndicator {
  readonly id: string;
  readonly title: unknown;
  readonly description: unknown;
  readonly unit: string;
  readonly direction: string;
  readonly denominator?: string;
  readonly theme?: string;
  readonly byLevel?: Readonly<Record<string, { readonly origin?: string }>>;
}

export interface BuiltNode {
  readonly id: string;
  readonly title: unknown;
  readonly indicator?: string;
  readonly weight?: number;
  readonly children?: readonly BuiltNode[];
}

export const builtManifest = (): BuiltManifest => JSON.parse(builtText('datapackage.json')) as BuiltManifest;

export interface BuiltProgramme {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly start?: string;
  readonly end?: string;
  readonly areas?: { readonly rode: readonly string[] };
  readonly delimitation: string;
  readonly organisations?: readonly string[];
  readonly themes?: readonly string[];
  readonly objectives?: readonly string[];
  readonly budget?: { readonly total?: number; readonly currency: string; readonly split?: Readonly<Record<string, number>> };
  readonly residents?: number;
  readonly sources: readonly string[];
  readonly notes: string;
}

export const builtProgrammes = (): readonly BuiltProgramme[] => JSON.parse(builtText('programmes.json')) as readonly BuiltProgramme[];
