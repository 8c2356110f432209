import type { FileSource } from '../../read/file-source.ts';
import type { DisclosedCity } from '../../score/disclosure-gate.ts';
import type { ExportFile } from '../../state/export/export-files.ts';
import { disclosedPackage, packagePaths } from '../../write/package/disclosed-package.ts';
import { filesOfCity } from '../import/own-cities.ts';
import { fetchSource } from '../start/fetch-source.ts';
import { fetchPackageList } from '../start/package-list.ts';

const LIST = new URL('data/packages.json', document.baseURI);

/** The package's own files from where the page got them, as the disclosure gate lets them through. Rejects where one cannot be had. */
export async function packageFiles(city: DisclosedCity): Promise<readonly ExportFile[]> {
  const source = await sourceOf(city);
  const read = await Promise.all(packagePaths(city).map(async (path) => [path, await source.read(path)] as const));
  const files = new Map(read.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const])));
  return [...disclosedPackage(files, city)].map(([name, content]) => ({ name, type: typeOf(name), content }));
}

/** From this page's own address, or from the files that a person brought. */
async function sourceOf(city: DisclosedCity): Promise<FileSource> {
  const offered = (await fetchPackageList(LIST))?.offered.find(({ id, digest }) => id === city.id && digest === city.digest);
  if (offered !== undefined) return fetchSource(new URL('.', new URL(offered.path, LIST)), () => undefined);
  const own = await filesOfCity(city.id);
  if (own === null) throw new Error('the files are not here any more');
  return { read: async (path) => own.get(path) ?? null };
}

/** The zip of a package is called as the package. */
export const packageStem = ({ id, version }: DisclosedCity): string => (version === '' ? id : `${id}-${version}`);

function typeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv;charset=utf-8';
  return name.endsWith('.geojson') ? 'application/geo+json' : 'application/json';
}
