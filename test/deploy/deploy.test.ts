import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { billOfMaterials } from '../../scripts/deploy/bill-of-materials.ts';
import { hostFiles } from '../../scripts/deploy/host-files.ts';
import config from '../../vite.config.ts';
import { readText } from '../architecture/repository-files.ts';

/** The policy that the build writes into index.html. */
function pagePolicy(): string {
  const plugins = (config.plugins ?? []).flat() as readonly Plugin[];
  const plugin = plugins.find((one) => one?.name === 'content-security-policy');
  const transform = plugin?.transformIndexHtml as unknown as () => readonly { readonly attrs: { readonly content: string } }[];
  return transform()[0]?.attrs.content ?? '';
}

const directives = (policy: string): readonly string[] => policy.split(';').map((one) => one.trim()).filter((one) => one !== '').toSorted();
const unescaped = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** Every value of a header in a host's own notation. */
const valuesOf = (file: string, header: string): readonly string[] => {
  const text = readText(`deploy/${file}`);
  const forms = [new RegExp(`${header} "([^"]*)"`, 'g'), new RegExp(`^  ${header}: (.*)$`, 'gm'), new RegExp(`name="${header}" value="([^"]*)"`, 'g')];
  return forms.flatMap((form) => [...text.matchAll(form)].map(([, value = '']) => unescaped(value)));
};

describe('deploy/', () => {
  it.each([...hostFiles.keys()])('%s has the page’s own policy, and may not be framed', (file) => {
    const policies = valuesOf(file, 'Content-Security-Policy');
    expect(policies.length).toBeGreaterThan(0);
    for (const policy of policies) expect(directives(policy)).toEqual(directives(`${pagePolicy()}; frame-ancestors 'none'`));
    expect(valuesOf(file, 'X-Content-Type-Options')).toContain('nosniff');
    expect(valuesOf(file, 'Referrer-Policy')).toContain('no-referrer');
  });

  it('the policy admits no inline code, no eval and no other host', () => {
    const policy = pagePolicy();
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('is what `npm run build:deploy` writes', () => {
    expect([...hostFiles].map(([file]) => [file, readText(`deploy/${file}`)])).toEqual([...hostFiles]);
  });
});

interface Bom {
  readonly bomFormat: string;
  readonly components: readonly { readonly purl: string; readonly scope: string; readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe('the bill of materials', () => {
  const lock = readText('package-lock.json');
  const bom = JSON.parse(readText('deploy/sbom.cdx.json')) as Bom;
  const { packages } = JSON.parse(lock) as { readonly packages: Record<string, { version?: string; dev?: boolean; dependencies?: Record<string, string> }> };

  it('is that of the lockfile: after a change of it, run `npm run build:deploy`', () => {
    expect(readText('deploy/sbom.cdx.json')).toBe(billOfMaterials(lock));
  });

  it('names every package of the lockfile, with its version, once', () => {
    const named = Object.entries(packages).filter(([path]) => path !== '').map(([path, { version = '' }]) => `${path.replace(/^.*node_modules\//, '').replace('@', '%40')}@${version}`);
    expect(bom.components.map(({ purl }) => purl.replace('pkg:npm/', ''))).toEqual([...new Set(named)].toSorted());
  });

  it('says which packages reach the visitor, and every reference leads somewhere', () => {
    const required = bom.components.filter(({ scope }) => scope === 'required').map(({ purl }) => purl);
    for (const name of Object.keys(packages['']?.dependencies ?? {})) expect(required.some((purl) => purl.startsWith(`pkg:npm/${name.replace('@', '%40')}@`))).toBe(true);
    expect(required.some((purl) => purl.includes('vitest'))).toBe(false);
    const references = new Set([...bom.components.map((one) => one['bom-ref']), bom.dependencies.map(({ ref }) => ref).find((ref) => ref.includes('/bybarometer@')) ?? '']);
    expect(bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((one) => !references.has(one))).toEqual([]);
  });
});
