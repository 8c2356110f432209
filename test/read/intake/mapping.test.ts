import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../scripts/json-schemas.ts';
import { readMapping } from '../../../src/read/intake/read-mapping.ts';
import { takeIn } from '../../../src/read/intake/take-in.ts';

const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(jsonSchemas().get('mapping.schema.json') ?? '{}'));
const guessed = async (): Promise<unknown> => (await takeIn([{ name: 'tal.csv', bytes: new TextEncoder().encode('bydel;år;tal\nValby;2025;1\nVanløse;2025;-\n') }], { name: 'by' })).mapping;

describe('a mapping', () => {
  it('that was guessed is one by its schema, and is read back as it was', async () => {
    const mapping = await guessed();
    expect([accepts(mapping), accepts.errors]).toEqual([true, null]);
    expect(readMapping(JSON.stringify(mapping), 'mapping.json')).toEqual({ mapping, issues: [] });
  });

  it.each<[string, string, string]>([
    ['another version', '{"version":2,"package":{"name":"x"},"files":[]}', 'version'],
    ['a mark that means nothing', '{"version":1,"package":{"name":"x"},"files":[{"file":"a","use":"values","marks":{"-":"nul"}}]}', 'files[0].marks.-'],
    ['an encoding that is not read', '{"version":1,"package":{"name":"x"},"files":[{"file":"a","use":"values","encoding":"ebcdic"}]}', 'files[0].encoding'],
    ['a direction that is none', '{"version":1,"package":{"name":"x"},"files":[],"indicators":[{"id":"a","direction":"op"}]}', 'indicators[0].direction'],
  ])('with %s is refused, with its place, by reader and schema', (_what, text, field) => {
    const { mapping, issues } = readMapping(text, 'mapping.json');
    expect([mapping, issues.map((one) => one.field)]).toEqual([null, [field]]);
    expect(accepts(JSON.parse(text))).toBe(false);
  });

  it('keeps members that are not known, and notices them', () => {
    const { mapping, issues } = readMapping('{"version":1,"package":{"name":"x"},"files":[],"note":"tak"}', 'mapping.json');
    expect(mapping).toMatchObject({ note: 'tak' });
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['unknown-member', 'notice']]);
  });
});
