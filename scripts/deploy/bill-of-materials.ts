/** A package as `package-lock.json` (version 3) has it. */
interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly name: string;
  readonly version: string;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const nameIn = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * The bill of materials of a lockfile: CycloneDX 1.6 (ECMA-424) as JSON. `required`: in what the visitor's browser gets; `excluded`: for building and testing only. Without a date or a
 * serial number, so that the same lockfile gives the same bytes.
 */
export function billOfMaterials(lockText: string): string {
  const lock = JSON.parse(lockText) as Lock;
  const all = Object.entries(lock.packages).filter(([path, { version }]) => path !== '' && version !== undefined);
  const reference = (path: string): string => (path === '' ? purl(lock.name, lock.version) : purl(nameIn(path), lock.packages[path]?.version ?? ''));
  const root = { type: 'application', 'bom-ref': reference(''), name: lock.name, version: lock.version, purl: reference('') };
  const components = new Map(all.map(([path, one]) => [reference(path), componentOf(path, one, reference(path))]));
  // A package in two places in one version is one component, required where either is.
  for (const [path, one] of all) if (one.dev !== true) components.set(reference(path), componentOf(path, one, reference(path)));
  const dependencies = new Map<string, Set<string>>();
  for (const path of ['', ...all.map(([own]) => own)]) {
    const needs = dependencies.get(reference(path)) ?? new Set<string>();
    for (const found of neededBy(path, lock)) needs.add(reference(found));
    dependencies.set(reference(path), needs);
  }
  const sorted = [...components].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
  const graph = [...dependencies].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([ref, needs]) => ({ ref, dependsOn: [...needs].toSorted() }));
  return `${JSON.stringify({ $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: root }, components: sorted, dependencies: graph }, null, 1)}\n`;
}

function componentOf(path: string, { version = '', integrity, license, dev = false }: LockedPackage, reference: string): object {
  const [, group, name = nameIn(path)] = /^(@[^/]+)\/(.+)$/.exec(nameIn(path)) ?? [];
  return {
    type: 'library',
    'bom-ref': reference,
    ...(group === undefined ? {} : { group }),
    name,
    version,
    scope: dev ? 'excluded' : 'required',
    ...(integrity?.startsWith('sha512-') ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }] } : {}),
    ...(license === undefined ? {} : { licenses: [/ (OR|AND|WITH) /.test(license) ? { expression: license } : { license: { id: license } }] }),
    purl: reference,
  };
}

/** Where Node finds what a package asks for: beside it, or beside any of those that it lies in. */
function neededBy(path: string, { packages }: Lock): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies, devDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies, ...(path === '' ? devDependencies : {}) });
  return names.flatMap((name) => {
    for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      if (packages[place] !== undefined) return [place];
      if (folder === '') return [];
    }
  });
}
