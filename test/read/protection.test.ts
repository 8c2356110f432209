import { expect, test } from 'vitest';
import { encodeText } from '../../src/read/decode-text.ts';
import { readPackage } from '../../src/read/read-package.ts';
import { nothingToWithhold } from '../../src/score/disclosure/nothing-to-withhold.ts';

async function read(protection: unknown, indicators: readonly object[], rows = 'a,x,2024,7\n') {
  const manifest = { name: 'by', resources: [{ name: 'values', path: 'values.csv' }], bybarometer: { version: 1, protection, levels: [{ id: 'bydel', values: 'values' }], indicators } };
  const files = new Map([['datapackage.json', JSON.stringify(manifest)], ['values.csv', `area,indicator,year,value,status\n${rows.replace(/\n$/, ',\n')}`]]);
  const { city, issues } = await readPackage({ read: async (path) => (files.has(path) ? encodeText(files.get(path) ?? '') : null) }, { hash: async () => '' });
  if (city === null) throw new Error('no city');
  return { city, codes: issues.filter(({ severity }) => severity !== 'notice').map(({ code }) => code) };
}
const x = (more: object = {}): object => ({ id: 'x', unit: 'count', direction: 'context', ...more });

test('rules of the package hold for indicators that do not say their own, and 0 is none', async () => {
  const { city, codes } = await read({ minimumCount: 5, minimumRest: 3, minimumBase: 20 }, [x(), { ...x({ minimumCount: 10, minimumRest: 0 }), id: 'y' }]);
  expect(codes).toEqual([]);
  expect(city.indicators.get('x')).toMatchObject({ minimumCount: 5, minimumRest: 3, minimumBase: 20 });
  expect(city.indicators.get('y')).toMatchObject({ minimumCount: 10, minimumRest: null, minimumBase: 20 });
});

test('a rule that is no number is an error', async () => {
  expect((await read({ minimumCount: 'fem' }, [x()])).codes).toHaveLength(1);
});

test('a city has nothing to withhold without rules and withheld figures only', async () => {
  expect(nothingToWithhold((await read(undefined, [x()])).city)).toBe(true);
  expect(nothingToWithhold((await read(undefined, [x({ minimumBase: 3 })])).city)).toBe(false);
  expect(nothingToWithhold((await read(undefined, [x()], 'a,x,2024,7\nb,x,2024,,suppressed')).city)).toBe(false);
});
