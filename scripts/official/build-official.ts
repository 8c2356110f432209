import { hasErrors } from '../../src/model/issue.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { DraftPackage } from '../../src/read/intake/draft-package.ts';
import { takeIn } from '../../src/read/intake/take-in.ts';
import { draftFiles } from '../../src/write/draft-files.ts';
import type { BuiltPackage } from '../built-package.ts';
import type { Fetched } from './download-store.ts';
import { FIGURES_FILE, officialMapping, PACKAGE_ID, TITLE, versionOf } from './official-mapping.ts';
import type { TidyLayer } from './tidy-layer.ts';

/** Figures of income are published two years late: a level shows the newest that is not older than so many years. */
const MAXIMUM_AGE = 3;

/** What was fetched, ready to be put together. */
export interface OfficialParts {
  readonly layers: readonly TidyLayer[];
  /** As `figuresTable` writes it. */
  readonly figures: string;
  readonly fetched: readonly Fetched[];
}

/** The package of what was fetched, by the same way as any municipality's files; `null` where something stands in the way, which the issues say. */
export async function buildOfficial({ layers, figures, fetched }: OfficialParts): Promise<{ readonly built: BuiltPackage | null; readonly issues: readonly Issue[] }> {
  const files = [...layers.map(({ file, bytes }) => ({ name: file, bytes })), { name: FIGURES_FILE, bytes: new TextEncoder().encode(figures) }];
  const { draft, mapping, issues } = await takeIn(files, { mapping: officialMapping(layers, fetched), name: PACKAGE_ID });
  if (draft === null || hasErrors(issues)) return { built: null, issues };
  return { built: { id: PACKAGE_ID, title: TITLE, version: versionOf(fetched), files: draftFiles(withYears(draft), mapping) }, issues };
}

function withYears({ manifest, ...draft }: DraftPackage): DraftPackage {
  const own = manifest['bybarometer'] as { readonly levels: readonly object[] };
  const levels = own.levels.map((level) => ({ ...level, years: { policy: 'latest', maximumAge: MAXIMUM_AGE } }));
  return { ...draft, manifest: { ...manifest, bybarometer: { ...own, opens: 'kvarter', levels } } };
}
