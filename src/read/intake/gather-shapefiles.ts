import type { RawFile } from '../files/raw-file.ts';

/** Files that belong to a shapefile's main file, by their endings. */
const BELONGS = /\.(dbf|prj|cpg|shx|qix|sbn|sbx|qpj|shp\.xml)$/i;

const stemOf = (name: string): string => name.replace(/\.shp(\.xml)?$|\.\w+$/i, '').toLowerCase();

/** The gathered file of a main file, so that it is the same file whenever the same ones are handed over. */
const gathered = new WeakMap<RawFile, { readonly parts: readonly RawFile[]; readonly whole: RawFile }>();

/**
 * Shapefiles whose parts were handed over one by one - `roder.shp` with `roder.dbf`, `roder.prj` - as one file each, by the name of the main file. A main file alone stays as it is:
 * without its table it says nothing of its areas.
 */
export async function gatherShapefiles(files: readonly RawFile[]): Promise<readonly RawFile[]> {
  const mains = files.filter((file) => /\.shp$/i.test(file.name) && files.some(({ name }) => name.toLowerCase() === `${stemOf(file.name)}.dbf`));
  if (mains.length === 0) return files;
  const stems = new Set(mains.map(({ name }) => stemOf(name)));
  const others = files.filter((file) => !mains.includes(file) && !(BELONGS.test(file.name) && stems.has(stemOf(file.name))));
  const whole = await Promise.all(mains.map((main) => gather(main, files.filter((file) => file !== main && BELONGS.test(file.name) && stemOf(file.name) === stemOf(main.name)))));
  return [...whole, ...others];
}

async function gather(main: RawFile, parts: readonly RawFile[]): Promise<RawFile> {
  const before = gathered.get(main);
  if (before !== undefined && before.parts.length === parts.length && before.parts.every((part, i) => part === parts[i])) return before.whole;
  const { zipSync } = await import('fflate');
  const whole = { name: main.name, bytes: zipSync(Object.fromEntries([main, ...parts].map(({ name, bytes }) => [name, bytes])), { level: 0 }) };
  gathered.set(main, { parts, whole });
  return whole;
}
