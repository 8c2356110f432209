import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { profileTree } from '../../src/model/profile-tree.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { discloseCity, type DisclosedCity } from '../../src/score/disclosure-gate.ts';
import { openingYear } from '../../src/score/year-choice.ts';
import { areaReport } from '../../src/write/report/area-report.ts';
import { prepareReport } from '../../src/write/report/report-context.ts';

export interface ProfilesBenchRow {
  readonly what: string;
  readonly profiles: number;
  /** What all profiles of the level share, worked out once. */
  readonly preparedMs: number;
  readonly perSecond: number;
  /** Mean size of a file. */
  readonly kilobytes: number;
}

const ASKED = [['koebenhavn', 'bydel'], ['koebenhavn', 'rode'], ['eksempelby', 'bydel'], ['eksempelby', 'rode']] as const;

/** Area profiles of whole levels as HTML, written to nowhere. */
export async function benchProfiles(): Promise<readonly ProfilesBenchRow[]> {
  const rows: ProfilesBenchRow[] = [];
  for (const [name, id] of ASKED) {
    const city = await cityOf(name);
    const [level, tree] = [city.levels.find((one) => one.id === id), profileTree(city, null)];
    if (level === undefined || tree === null) throw new Error(`${name} has no ${id} or no index`);
    const begin = performance.now();
    const context = prepareReport({ city, levels: city.levels, level, tree, profile: null, year: openingYear(level), date: '2026-06-30', link: null, again: null });
    const prepared = performance.now();
    let size = 0;
    for (const position of level.areas.keys()) size += areaReport(context, position, 'da').length;
    const took = performance.now() - prepared;
    const profiles = level.areas.length;
    rows.push({ what: `${name}, ${id}`, profiles, preparedMs: prepared - begin, perSecond: (1000 * profiles) / took, kilobytes: size / profiles / 1000 });
  }
  return rows;
}

async function cityOf(name: string): Promise<DisclosedCity> {
  const folder = new URL(`../../public/data/${name}/`, import.meta.url);
  const { city } = await readPackage({ read: (path) => readFile(new URL(path, folder)).catch(() => null) }, { hash: async (bytes) => createHash('sha256').update(bytes).digest('hex') });
  if (city === null) throw new Error(`${name} cannot be read: run \`npm run build:data\` first`);
  return discloseCity(city);
}
