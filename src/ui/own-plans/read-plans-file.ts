import type { CityPackage } from '../../model/city-package.ts';
import type { Issue } from '../../model/issue.ts';
import type { Localized } from '../../model/localized.ts';
import { compareImport, type ImportedProgrammes } from '../../plans/merge-programmes.ts';
import { checkForm } from '../../state/plan-form/check-form.ts';
import { formOf } from '../../state/plan-form/plan-form.ts';
import { readProgrammesFile } from '../../read/read-programmes-file.ts';
import { planImportWords as words } from '../../text/plan-import-words.ts';
import { fill } from '../../text/say.ts';

/** A file of plans beside those of the page. */
export interface PlansFile {
  readonly name: string;
  readonly imported: ImportedProgrammes;
  /** How many plans of the file are not quite the same here. */
  readonly different: number;
  readonly issues: readonly Issue[];
  /** What the form would say of its plans. */
  readonly remarks: readonly Localized[];
  /** Why it was not read at all; `null`: it was. */
  readonly refusal: Localized | null;
}

const LARGEST_FILE = 50_000_000;
/** As many remarks as a person can take in; the form says the rest. */
const MOST_REMARKS = 50;

/** Reads a `programmes.json` against the city; what is wrong in it is said with its place, and the rest can be taken in. */
export async function readPlansFile(file: File, city: CityPackage): Promise<PlansFile> {
  const nothing: PlansFile = { name: file.name, imported: { added: [], conflicts: [], same: 0 }, different: 0, issues: [], remarks: [], refusal: null };
  if (file.size > LARGEST_FILE) return { ...nothing, refusal: fill(words.tooLarge, { file: file.name }) };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ...nothing, refusal: fill(words.unread, { file: file.name }) };
  const { programmes, issues } = readProgrammesFile(new Uint8Array(bytes), file.name, city);
  const imported = compareImport(city.programmes, programmes);
  const unlike = new Set([...imported.added, ...imported.conflicts].map(({ id }) => id));
  const remarks = programmes
    .filter(({ id }) => unlike.has(id))
    .flatMap((one) => checkForm(formOf(one), one, city).filter(({ severity }) => severity === 'error').map(({ message }) => fill(words.remark, { title: one.title, message })))
    .slice(0, MOST_REMARKS);
  return { ...nothing, imported, different: new Set(imported.conflicts.map(({ id }) => id)).size, issues, remarks, refusal: programmes.length === 0 ? words.nothing : null };
}
