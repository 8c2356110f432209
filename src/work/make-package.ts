import type { CityPackage } from '../model/city-package.ts';
import { hasErrors } from '../model/issue.ts';
import type { PackageFiles, PackageSummary } from '../model/package-summary.ts';
import { encodeText } from '../read/decode-text.ts';
import type { DraftPackage } from '../read/intake/draft-package.ts';
import type { Intake } from '../read/intake/take-in.ts';
import { readPackageWith } from '../read/read-package-with.ts';
import { wordFindings } from '../read/word-findings.ts';
import { discloseCity } from '../score/disclosure-gate.ts';
import { nothingToWithhold } from '../score/disclosure/nothing-to-withhold.ts';
import { disclosedFiles } from '../write/disclosed-files.ts';
import { draftFiles } from '../write/draft-files.ts';
import type { MadePackage } from './intake-messages.ts';
import { sha256 } from './sha256.ts';

/** What taking files in found needs these words already: they are not fetched a second time. */
const READ = { hash: sha256, wordsOf: wordFindings };

/** Makes the package of a draft and reads it back, as `convert` does. @param taken names that it may not have: those of the packages that the app offers */
export function makePackage({ draft, mapping }: Intake, taken: readonly string[]): Promise<MadePackage> {
  if (draft === null) throw new Error('there is no draft');
  const texts = draftFiles(withFreeName(draft, taken), mapping);
  return checkPackage(new Map([...texts].map(([path, text]) => [path, encodeText(text)])));
}

function withFreeName({ manifest, ...rest }: DraftPackage, taken: readonly string[]): DraftPackage {
  const base = String(manifest['name']);
  let name = base;
  for (let n = 2; taken.includes(name); n += 1) name = `${base}_${n}`;
  return { ...rest, manifest: { ...manifest, name } };
}

/**
 * Reads a package as every package is read. All or nothing: one with errors is none. What the disclosure gate withholds is not in the files that come out, so that
 * neither what the browser keeps nor what is taken along says more than the page.
 */
export async function checkPackage(files: PackageFiles): Promise<MadePackage> {
  const { city, issues } = await readPackageWith({ read: async (path) => files.get(path) ?? null }, READ);
  if (city === null || hasErrors(issues)) return { made: null, issues };
  const open = nothingToWithhold(city) ? files : disclosedFiles(files, discloseCity(city));
  if ([...open].every(([path, bytes]) => files.get(path) === bytes)) return { made: { summary: summaryOf(city), files }, issues };
  const again = await readPackageWith({ read: async (path) => open.get(path) ?? null }, READ);
  return again.city === null || hasErrors(again.issues) ? { made: null, issues: again.issues } : { made: { summary: summaryOf(again.city), files: open }, issues };
}

const summaryOf = ({ id, title, version, digest, levels }: CityPackage): PackageSummary => ({
  id,
  title,
  version,
  digest,
  levels: levels.map((level) => ({ id: level.id, title: level.title, areas: level.areas.length, indicators: level.series.size, years: level.years })),
});
