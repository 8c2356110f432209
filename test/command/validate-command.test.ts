import { describe, expect, test } from 'vitest';
import { run } from './memory-io.ts';
import { RODE, smallCity } from './small-city.ts';

interface Report {
  readonly package: { readonly id: string; readonly levels: readonly { readonly id: string; readonly areas: number; readonly years: readonly number[] }[] } | null;
  readonly issues: readonly Record<string, unknown>[];
}
const json = (text: string): Report => JSON.parse(text) as Report;

describe('validate', () => {
  test('says what is in a sound package and ends with 0', async () => {
    const { status, out } = await run(['validate', 'lilleby'], smallCity());
    expect(status).toBe(0);
    expect(out).toContain('Lilleby (lilleby), version 1.0');
    expect(out).toContain('rode: Rode, 5 områder, 3 indikatorer, år 2020, uden kort');
    expect(out).toContain('Indikatorer: beboere ledige uddannede');
    expect(out).toContain('Profiler: kun-ledige');
    expect(out).toContain('Indsatser: 0, alle kendte');
  });

  test('gives programs the same as JSON', async () => {
    const { out } = await run(['validate', 'lilleby', '--format', 'json'], smallCity());
    const report = json(out);
    expect(report.package?.id).toBe('lilleby');
    expect(report.package?.levels.map(({ id, areas, years }) => ({ id, areas, years }))).toEqual([
      { id: 'bydel', areas: 2, years: [2020] },
      { id: 'rode', areas: 5, years: [2020] },
    ]);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('lists every error with its place and its repair, in both languages, and ends with 1', async () => {
    const broken = smallCity({ 'lilleby/rode.csv': RODE.replace('12,40', 'tolv,40').replace('8,60', '8,6o') });
    const { status, out } = await run(['validate', 'lilleby', '--format', 'json'], broken);
    const errors = json(out).issues.filter(({ severity }) => severity === 'error');
    expect(status).toBe(1);
    expect(errors.map(({ file, line }) => [file, line])).toEqual([['rode.csv', 2], ['rode.csv', 3]]);
    for (const one of errors) {
      expect(Object.keys(one)).toEqual(['code', 'severity', 'file', 'line', 'column', 'feature', 'field', 'message', 'repair']);
      expect(one['message']).toEqual({ da: expect.any(String), en: expect.any(String) });
      expect(one['repair']).toEqual({ da: expect.any(String), en: expect.any(String) });
    }
  });

  test.each([
    ['no manifest', { 'lilleby/x.csv': '' }],
    ['a manifest that is no JSON', { 'lilleby/datapackage.json': '{ "name": ' }],
    ['a manifest of something else', { 'lilleby/datapackage.json': '[]' }],
  ])('of %s is no crash: null, the errors and 1', async (_, files) => {
    const { status, out } = await run(['validate', 'lilleby', '--format', 'json'], files);
    expect(status).toBe(1);
    expect(json(out).package).toBeNull();
    expect(json(out).issues.length).toBeGreaterThan(0);
  });

  test('puts errors before warnings, and counts them at the end', async () => {
    const { out } = await run(['validate', 'lilleby', '--lang', 'en'], smallCity({ 'lilleby/rode.csv': RODE.replace('12,40', 'tolv,40') }));
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^1 error, \d+ (warnings?), \d+ (notes?)\.$/);
  });
});
