import { createHash } from 'node:crypto';
import { SUPPRESSED } from '../../src/model/column.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';

/** Whether the figure of an area, by its position at a level, is withheld. */
export type IsWithheld = (level: string, indicator: string, year: number, position: number) => boolean;

export const nothingWithheld: IsWithheld = () => false;

/**
 * What the disclosure gate withholds of a package whose files hold every figure. The package is then written without those: a file that anyone may
 * download must not say what the page does not. @throws where the package cannot be read
 */
export async function withheldIn(files: ReadonlyMap<string, string>): Promise<IsWithheld> {
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const hash = async (data: Uint8Array): Promise<string> => createHash('sha256').update(data).digest('hex');
  const { city, issues } = await readPackage({ read: async (path) => bytes.get(path) ?? null }, { hash });
  const [fault] = issues.filter(({ severity }) => severity === 'error');
  if (city === null || fault !== undefined) throw new Error(fault?.message.en ?? 'the package cannot be read');
  const levels = new Map(discloseCity(city).levels.map((level) => [level.id, level]));
  return (level, indicator, year, position) => levels.get(level)?.series.get(indicator)?.get(year)?.state[position] === SUPPRESSED;
}
