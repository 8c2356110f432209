import type { Issue } from '../../model/issue.ts';
import { decodeByEvidence } from '../tables/decode-by-evidence.ts';
import type { RawFile } from '../files/raw-file.ts';
import type { Mapping } from './mapping-shape.ts';
import { readMapping } from './read-mapping.ts';

/** A saved mapping among files, and the files without it. */
export interface MappingAmong {
  readonly files: readonly RawFile[];
  /** Name of the file with the mapping; `null`: there is none. */
  readonly from: string | null;
  /** `null` where there is none, or it cannot be used, which `issues` say. */
  readonly mapping: Mapping | null;
  readonly issues: readonly Issue[];
}

/** Longer texts are no mapping: one of thousands of columns takes a tenth. */
const LONGEST = 5_000_000;

/** Finds a mapping that was saved before, by what it holds: its name is a person's own. */
export function mappingAmong(files: readonly RawFile[]): MappingAmong {
  const found = files.find(isMapping);
  if (found === undefined) return { files, from: null, mapping: null, issues: [] };
  const { mapping, issues } = readMapping(decodeByEvidence(found.bytes).text, found.name);
  return { files: files.filter((one) => one !== found), from: found.name, mapping, issues };
}

function isMapping({ name, bytes }: RawFile): boolean {
  if (!/\.json$/i.test(name) || bytes.length > LONGEST) return false;
  const { text } = decodeByEvidence(bytes);
  return /^\s*\{/.test(text) && !/"type"\s*:\s*"(Feature|Topology)/.test(text) && ['version', 'package', 'files'].every((member) => text.includes(`"${member}"`));
}
