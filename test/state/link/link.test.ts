import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes, type Change } from '../../../src/state/actions.ts';
import { readTreeText } from '../../../src/read/read-tree-text.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { linkedPackage, readLink, writeLink } from '../../../src/state/link/link.ts';
import type { View } from '../../../src/state/view.ts';
import { AS_CHOSEN } from '../../../src/model/method.ts';
import type { OwnProfile } from '../../../src/state/view.ts';
import { area, branch, leaf, level, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';
import { linkPartText } from '../../../src/text/link-part-words.ts';

const city = tinyCity();
const HEAD = 'v=1&data=lilleby@2026.1~0123456789ab&lang=da';
const read = (fragment: string) => readLink(fragment, city, 'da', readTreeText);
const withSteps = (view: View, steps: readonly Change[]): View => steps.reduce((now, step) => step(now, city), view);

const OWN: readonly OwnProfile[] = [
  { id: 'k1', name: 'Børn; først: 100 %', base: null, index: null, weights: { social: 3, 'n-herkomst': 0 }, method: AS_CHOSEN },
  { id: 'k2', name: 'Æøå', base: 'med-herkomst', index: null, weights: {}, method: { normalisation: 'percentile', aggregation: 'geometric' } },
  {
    id: 'k3',
    name: 'Fra fil',
    base: null,
    index: treeOf({ ...branch('egen', [leaf('lav_indkomst', 2), leaf('medianindkomst')]), steps: [{ do: 'clamp', minimum: null, maximum: 3 }] }, { rank: { ties: 'dense', decimals: 2, decile: 'ceil(10r/n)' } }),
    weights: { 'n-lav_indkomst': 0.5 },
    method: AS_CHOSEN,
  },
];

/** Views that a person can reach with a few clicks. */
const weight = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
const step: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom('bydel', 'kvarter', 'rode').map(changes.setLevel),
  fc.constantFrom(null, 'med-herkomst', 'alle').map(changes.chooseProfile),
  fc.tuple(fc.constantFrom('social', 'integration', 'n-lav_indkomst', 'n-bolig_m2', '__proto__'), weight).map(([node, value]) => changes.setWeight(node, value)),
  fc.constantFrom({ kind: 'index' as const }, { kind: 'node' as const, id: 'social' }).map(changes.showSubject),
  fc.constantFrom('quantile' as const, 'natural-breaks' as const, 'equal-interval' as const, 'standard-deviation' as const).chain((method) => fc.integer({ min: 3, max: 7 }).map((count) => changes.setClasses({ method, count }))),
  fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((x) => x + 0), { minLength: 2, maxLength: 6, comparator: (a, b) => a === b })
    .chain((limits) => fc.constantFrom('fixed' as const, 'manual' as const).map((method) => changes.setClasses({ method, count: Math.max(3, limits.length + 1), limits: limits.toSorted((a, b) => a - b) }))),
  fc.constantFrom('need' as const, 'certainty' as const, 'cover' as const).map(changes.setMapMode),
  fc.record({ high: fc.constantFrom({ by: 'count' as const, count: 20 }, { by: 'share' as const, share: 0.1 }, { by: 'score' as const, atLeast: -0.5 }), cover: fc.constantFrom(0.01, 0.25, 1) }, { requiredKeys: [] }).map(changes.setCover),
  fc.constantFrom(null, { id: 'luftfoto: æ', areas: 'half' as const }).map(changes.setBaseMap),
  fc.record({ spread: weight, normalisation: fc.boolean(), aggregation: fc.boolean(), smallNumbers: fc.boolean() }, { requiredKeys: [] }).map(changes.setDoubt),
  fc.constantFrom('1', 'a', '101', '302').map(changes.pin),
  fc.constantFrom(null, { level: 'bydel', area: '2' }).map(changes.setHome),
  fc.record({ shown: fc.boolean(), date: fc.constantFrom(null, '2013-06-30', '2026-11-21'), types: fc.constantFrom(null, [], ['helhedsplan']) }).map(changes.setPlans),
  fc.boolean().map((shown) => changes.showOverlay('udsatte', shown)),
  fc.record({
    open: fc.boolean(),
    sort: fc.constantFrom('rank' as const, 'name' as const, 'plans' as const),
    descending: fc.boolean(),
    overlay: fc.constantFrom(null, 'udsatte'),
    plans: fc.constantFrom('all' as const, 'no-known-active' as const),
    topShare: fc.constantFrom(null, 0.1, 0.2),
    group: fc.constantFrom(null, 'high-without' as const),
  }).map(changes.setList),
  fc.constantFrom('da' as const, 'en' as const).map(changes.setLanguage),
  fc.record({ normalisation: fc.constantFrom('as-chosen' as const, 'percentile' as const, 'exponential' as const), aggregation: fc.constantFrom('as-chosen' as const, 'geometric' as const) }).map(changes.setMethod),
  fc.constantFrom(...OWN).chain((own) => fc.constantFrom(changes.chooseOwn(own), changes.startFromOwn(own))),
  fc.constant<Change>((view, inCity) => changes.compareWith(view)(changes.chooseProfile(null)(view, inCity), inCity)),
  fc.constant(changes.swapCompared()),
  fc.record({
    open: fc.boolean(),
    areas: fc.uniqueArray(fc.constantFrom({ level: 'bydel', area: '1' }, { level: 'bydel', area: '2' }, { level: 'kvarter', area: 'a' }, { level: 'rode', area: '101' }, { level: 'rode', area: '302' }), { maxLength: 5, selector: ({ level: of, area: id }) => `${of} ${id}` }),
    own: fc.option(fc.record({ level: fc.constant('rode'), areas: fc.subarray(['101', '102', '302']), border: fc.array(fc.tuple(fc.integer({ min: -18_000_000, max: 18_000_000 }), fc.integer({ min: -9_000_000, max: 9_000_000 })).map(([x, y]) => [x / 1e5, y / 1e5] as const), { maxLength: 62 }) })),
    figure: fc.constantFrom(null, 'social', 'lav; indkomst, æ'),
    place: fc.constantFrom(null, { level: 'bydel', area: '2' }, { level: 'rode', area: '302' }),
  }, { requiredKeys: [] }).map(changes.setSide),
  fc.constantFrom(1, 10, 250).chain((top) => fc.constantFrom(changes.setCompareTop(top), changes.setReach({ kind: 'top', top }))),
);

describe('a link', () => {
  it('says version, package and language, and nothing else of a view that opens so', () => {
    expect(writeLink(defaultView(city, 'da'), city)).toBe(HEAD);
  });

  it('can be read by a person', () => {
    const view = withSteps(defaultView(city, 'da'), [changes.setLevel('rode'), changes.setWeight('social', 2.5), changes.pin('101'), changes.setList({ open: true, sort: 'name', descending: true })]);
    expect(writeLink(view, city)).toBe(`${HEAD}&level=rode&weights=social:2.5&area=101&list=open&sort=-name`);
  });

  it('says in words what the colours mean and what is in doubt', () => {
    const view = withSteps(defaultView(city, 'da'), [changes.setMapMode('certainty'), changes.setDoubt({ spread: 0.5, aggregation: true })]);
    expect(writeLink(view, city)).toBe(`${HEAD}&map=certainty&doubt=0.5:mean,small`);
  });

  it('leaves the colour theme to the reader’s screen', () => {
    expect(writeLink(changes.setTheme('dark')(defaultView(city, 'da'), city), city)).toBe(HEAD);
  });

  it('gives back every view that was written', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const view = withSteps(defaultView(city, 'da'), steps);
        expect(read(`#${writeLink(view, city)}`)).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('carries limits to their last digit', () => {
    const limits = [-1e21, 0, 0.0000010000000000000002, 0.30000000000000004, 227_189.5];
    const view = changes.setClasses({ method: 'fixed', count: 6, limits })(defaultView(city, 'da'), city);
    expect(read(writeLink(view, city))).toEqual({ view, problems: [] });
  });

  it('survives the escapes that a browser puts on an address', () => {
    const view = withSteps(defaultView(city, 'da'), [changes.setLevel('rode'), changes.setClasses({ count: 7 })]);
    expect(read(encodeURI(`#${writeLink(view, city)}`)).view).toEqual(view);
  });

  it('carries ids with any characters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (id) => {
        const odd = tinyCity({ levels: [level('rode', 'Roder', [area(id, 'Sær')])] });
        const view = { ...defaultView(odd, 'da'), pinned: id, home: { level: 'rode', area: id } };
        expect(readLink(writeLink(view, odd), odd, 'da')).toEqual({ view, problems: [] });
      }),
    );
  });

  it('opens the city’s own view when it is empty', () => {
    expect(readLink('#', city, 'en')).toEqual({ view: defaultView(city, 'en'), problems: [] });
  });
});

describe('a link that does not fit', () => {
  const saying = (fragment: string): readonly string[] => read(fragment).problems.map((problem) => problem.da);

  it('of another version opens with defaults and says so', () => {
    expect(read('v=2&data=lilleby@2026.1~0123456789ab&level=rode').view).toEqual(defaultView(city, 'da'));
    expect(saying('v=2&level=rode')).toEqual([expect.stringContaining('anden udgave af værktøjet')]);
  });

  it('of another package is said, not guessed', () => {
    const fragment = 'v=1&data=aarhus@2026.1~0123456789ab&lang=da&level=rode';
    expect(read(fragment).view).toEqual(defaultView(city, 'da'));
    expect(saying(fragment)).toEqual([expect.stringContaining('“aarhus”')]);
  });

  it('of another version of the package keeps its choices and names both versions', () => {
    const fragment = 'v=1&data=lilleby@2025.3~ffffffffffff&lang=da&level=rode';
    expect(read(fragment).view.level).toBe('rode');
    expect(saying(fragment)).toEqual([expect.stringMatching(/2025\.3.*2026\.1/)]);
  });

  it('of other data under the same version says so', () => {
    expect(saying('v=1&data=lilleby@2026.1~ffffffffffff&lang=da')).toEqual([expect.stringContaining('Tallene kan være andre')]);
  });

  it.each([
    ['a level that is not there', 'level=sogn', 'level'],
    ['a year without figures', 'level=rode&year=1999', 'year'],
    ['a profile of another level', 'profile=med-herkomst', 'profile'],
    ['a weight of no node', 'weights=ukendt:1', 'weights'],
    ['a negative weight', 'weights=social:-1', 'weights'],
    ['a weight that is no number', 'weights=social:0x10', 'weights'],
    ['a subject that is not there', 'show=node:ukendt', 'show'],
    ['nine classes', 'classes=quantile:9', 'classes'],
    ['limits that do not rise', 'classes=fixed:3:2,1', 'classes'],
    ['a map of nothing known', 'map=farver', 'map'],
    ['how sure a theme is', 'level=rode&show=node:social&map=certainty', 'map'],
    ['a spread above one', 'doubt=1.5:', 'doubt'],
    ['a doubt that is not there', 'doubt=0.5:vejr', 'doubt'],
    ['a day that is not in the calendar', 'date=2026-02-30', 'date'],
    ['a type of no programme', 'types=ukendt', 'types'],
    ['an overlay that is not there', 'overlays=ukendt', 'overlays'],
    ['an area that is not there', 'area=999', 'area'],
    ['a home that is not there', 'home=bydel:9', 'home'],
    ['a base map without how much lies on it', 'under=luftfoto', 'under'],
    ['a base map with another word', 'under=luftfoto:mest', 'under'],
    ['a sort that is not there', 'sort=farve', 'sort'],
    ['a share above one', 'top=1.5', 'top'],
    ['a broken escape', 'area=%E0%A4%A', 'area'],
    ['a part that nobody knows', 'farve=rød', 'farve'],
  ])('with %s keeps the rest and names the part', (_, part, name) => {
    const { view, problems } = read(`${HEAD}&${part}&list=open`);
    expect(view.list.open).toBe(true);
    expect(problems.map((problem) => problem.da)).toEqual([expect.stringContaining(`kunne ikke læses: ${linkPartText(name).da}.`)]);
  });

  it('names five parts at most, shortened', () => {
    const long = 'x'.repeat(500);
    expect(saying(`${HEAD}&${long}=1&b=1&c=1&d=1&e=1&f=1`)).toEqual([expect.stringContaining(`“${'x'.repeat(20)}…”, “b”, “c”, “d” og “e”`)]);
  });

  it('that is endless is not read', () => {
    expect(saying(`${HEAD}&area=${'1'.repeat(70_000)}`)).toEqual([expect.stringContaining('for langt')]);
    expect(linkedPackage('a'.repeat(70_000))).toBeNull();
  });

  it('never throws and always opens a view of the city, whatever it holds', () => {
    const part = fc.tuple(fc.constantFrom('v', 'data', 'lang', 'level', 'year', 'weights', 'show', 'classes', 'home', 'types', 'area', 'sort', 'top', '__proto__'), fc.string());
    const fragment = fc.oneof(fc.string(), fc.array(part).map((parts) => ['v=1', ...parts.map(([name, text]) => `${name}=${text}`)].join('&')));
    fc.assert(
      fc.property(fragment, (text) => {
        const { view } = read(text);
        expect(readLink(writeLink(view, city), city, 'da').view).toEqual(view);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the package of a link', () => {
  it.each([
    ['#v=1&data=lilleby@2026.1~0123456789ab', { id: 'lilleby', version: '2026.1', digest: '0123456789ab' }],
    ['v=1&data=by%40havn@1%7E2~', { id: 'by@havn', version: '1~2', digest: '' }],
    ['v=1&data=lilleby', null],
    ['v=1', null],
    ['', null],
    ['v=1&data=%E0%A4%A@1~', null],
  ])('of %s is known before the rest is read', (fragment, expected) => {
    expect(linkedPackage(fragment)).toEqual(expected);
  });
});
