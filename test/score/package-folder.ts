import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hasErrors } from '../../src/model/issue.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { discloseCity, type DisclosedCity, type DisclosedLevel } from '../../src/score/disclosure-gate.ts';

/** A package from a folder, through the disclosure gate. */
export async function cityIn(folder: URL): Promise<DisclosedCity> {
  const source = {
    read: async (path: string): Promise<Uint8Array | null> => {
      const file = new URL(path, folder);
      return existsSync(file) ? readFileSync(file) : null;
    },
  };
  const { city, issues } = await readPackage(source, { hash: async (bytes) => createHash('sha256').update(bytes).digest('hex') });
  if (city === null || hasErrors(issues)) throw new Error(issues.map(({ message }) => message.en).join('\n'));
  return discloseCity(city);
}

export function levelIn(city: DisclosedCity, id: string): DisclosedLevel {
  const level = city.levels.find((one) => one.id === id);
  if (level === undefined) throw new Error(`no level ${id}`);
  return level;
}
