import { describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../src/state/actions.ts';
import { defaultView } from '../../src/state/default-view.ts';
import { createSceneDeriver } from '../../src/state/derive-scene.ts';
import type { Scene } from '../../src/state/scene.ts';
import { sentenceOf } from '../../src/state/sentence.ts';
import { branch, day, indicator, leaf, programme, series, treeOf } from '../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../fixtures/tiny-city.ts';

function sceneOf(steps: readonly Change[], city: CityPackage = tinyCity()): Scene {
  const through = discloseCity(city);
  const view = steps.reduce((now, step) => step(now, through), defaultView(through, 'da', 'rode'));
  return createSceneDeriver()(through, view, TODAY);
}
const atRode = (...steps: readonly Change[]): string => sceneOf(steps).sentence.da;
const notes = (steps: readonly Change[], city?: CityPackage): readonly string[] => sceneOf(steps, city).notes.map((note) => note.da);

describe('the sentence', () => {
  it('says what is shown, where, when, by how many themes, and what dark means', () => {
    expect(atRode()).toBe('Kortet viser behov i 5 af 6 roder, 2013, målt på 1 af 4 temaer. Mørkest: de 20 procent med størst behov.');
  });

  it('says the same in English', () => {
    expect(sceneOf([]).sentence.en).toBe('The map shows need in 5 of 6 roder, 2013, measured by 1 of 4 themes. Darkest: the 20 percent with the greatest need.');
  });

  it('says light where the page is dark', () => {
    expect(sentenceOf(sceneOf([]), 'dark').da).toContain('Lysest: de 20 procent med størst behov.');
    const city = discloseCity(tinyCity());
    expect(createSceneDeriver()(city, defaultView(city, 'da', 'rode'), TODAY, 'dark').sentence).toEqual(sentenceOf(sceneOf([]), 'dark'));
  });

  it('names the years of the figures where they are others', () => {
    expect(atRode(changes.setLevel('kvarter'))).toContain('i 3 kvarterer, 2026 (tal fra 2024), målt på');
    expect(atRode(changes.setLevel('kvarter'), changes.setWeight('n-bolig_m2', 1))).toContain('2026 (tal fra 2024–2026), målt på 2 af 4 temaer');
  });

  it('counts areas where the darkest class is not the share that its name says', () => {
    expect(atRode(changes.setClasses({ method: 'equal-interval', count: 3 }))).toContain('Mørkest: det område, der har størst behov.');
    expect(atRode(changes.setClasses({ method: 'fixed', count: 3, limits: [-1, 0] }))).toContain('Mørkest: de 2 roder med størst behov.');
  });

  it('speaks of one theme as need by that theme', () => {
    expect(atRode(changes.showSubject({ kind: 'node', id: 'social' }))).toContain('Kortet viser behov efter temaet tema social i 5 af 6 roder, 2013.');
  });

  it('speaks of an indicator as its figures, and of the lowest where they mean more need', () => {
    expect(atRode(changes.showSubject({ kind: 'indicator', id: 'lav_indkomst' }))).toBe('Kortet viser lav indkomst i 6 roder, 2013. Mørkest: de højeste tal.');
    expect(atRode(changes.setLevel('kvarter'), changes.showSubject({ kind: 'indicator', id: 'medianindkomst' }))).toBe(
      'Kortet viser medianindkomst i 3 kvarterer, 2026 (tal fra 2024). Mørkest: de laveste tal.',
    );
  });

  it('says what to do where there is nothing to show', () => {
    expect(atRode(changes.setWeight('social', 0))).toBe('Der er ingen tal at vise for roder. Vælg et andet år, et andet niveau eller en vægt over 0.');
  });

  it('never claims the whole of need', () => {
    for (const text of [atRode(), atRode(changes.setLevel('bydel')), atRode(changes.showSubject({ kind: 'node', id: 'social' }))]) expect(text).not.toMatch(/samlet/i);
  });

  it.each<[string, Change[], string]>([
    ['how many of its areas are among those of most need', [changes.setHome({ level: 'bydel', area: '1' })], 'I Havnebyen er 1 af 4 roder blandt de 20 procent med størst behov.'],
    ['that none are', [changes.setHome({ level: 'bydel', area: '2' })], 'I Bakkebyen er ingen af 1 rode blandt'],
    ['its own rank at its own level', [changes.setLevel('bydel'), changes.setHome({ level: 'bydel', area: '2' })], 'Bakkebyen er nr.\u00a02 af 2.'],
    ['the darkest class where the classes are no shares', [changes.setClasses({ method: 'equal-interval', count: 3 }), changes.setHome({ level: 'bydel', area: '1' })], 'I Havnebyen er 1 af 4 roder i den mørkeste klasse.'],
  ])('says of a chosen home %s', (_, steps, expected) => {
    expect(atRode(...steps)).toContain(expected);
  });
});

describe('notes beside the sentence', () => {
  it('say that need and plans are years apart, with both', () => {
    expect(notes([])[0]).toBe('Behovet er målt med tal fra 2013, og planerne vises for 21.\u00a0november\u00a02026. Kortet viser derfor ikke, om dagens behov er dækket.');
  });

  it.each<[string, Change[]]>([
    ['within two years', [changes.setPlans({ date: '2015-12-31' })]],
    ['where no plans are shown', [changes.setPlans({ shown: false })]],
  ])('do not say so %s', (_, steps) => {
    expect(notes(steps).join()).not.toContain('om dagens behov er dækket');
  });

  it('say how many areas have too few residents for a score', () => {
    expect(notes([])).toContain('1 rode med færre end 300 beboere er vist uden score: få personer giver usikre tal.');
  });

  it('say that two scored indicators go together, and how closely', () => {
    expect(notes([])).toContain('Lav indkomst og ingen uddannelse følges ad (r = 1,0): de måler delvis det samme.');
    expect(notes([changes.setWeight('n-ingen_uddannelse', 0)]).join()).not.toContain('følges ad');
  });

  it('turn indicators so that more means more need before they are said to go together', () => {
    const city = tinyCity();
    const rode = city.levels[2];
    if (rode === undefined) throw new Error('the city has roder');
    const rich = { ...rode, series: new Map([...rode.series, ['formue', series({ 2013: [-40, -20, -30, -10, -15, -60] })]]) };
    const indicators = new Map([...city.indicators, ['formue', indicator('formue', 'Formue', 'lower-is-more-deprived', 'kroner')]]);
    const odd = new Map([...city.indicators, ['formue', indicator('formue', 'Formue', 'higher-is-more-deprived', 'kroner')]]);
    const index = treeOf(branch('i', [branch('t', [leaf('lav_indkomst'), leaf('formue')])]));
    const levels = [...city.levels.slice(0, 2), rich];
    expect(notes([], tinyCity({ index, levels, indicators }))).toContain('Lav indkomst og formue følges ad (r = 1,0): de måler delvis det samme.');
    expect(notes([], tinyCity({ index, levels, indicators: odd }))).toContain('Lav indkomst og formue trækker hver sin vej (r = −1,0): de ophæver delvis hinanden.');
  });

  it('name what has figures and no weight', () => {
    expect(notes([])).toContain('Indgår ikke (vægt 0): Tema integration.');
    expect(notes([changes.setWeight('integration', 1)]).join()).not.toContain('Indgår ikke');
    expect(notes([changes.setWeight('n-lav_indkomst', 0)])).toContain('Indgår ikke (vægt 0): Lav indkomst og Tema integration.');
  });

  it('explain a mark that some areas carry', () => {
    expect(notes([])).toContain('2 roder har mærket “mange studerende”. Lav indkomst betyder noget andet her.');
    expect(notes([changes.setYear(2012)]).join()).not.toContain('mange studerende');
  });

  it('say that figures are derived and borders approximate', () => {
    const city = tinyCity({
      indicators: new Map([...tinyCity().indicators, ['lav_indkomst', indicator('lav_indkomst', 'Lav indkomst', 'higher-is-more-deprived', 'percent', { origin: 'derived' })]]),
      programmes: [programme('p', { start: day('2024'), end: day('2028'), delimitation: 'approximate', areas: new Map([['rode', ['101']]]) })],
    });
    expect(notes([], city)).toEqual(
      expect.arrayContaining([
        'Tallene for roderne er beregnet ud fra mindre områder.',
        'Planernes afgrænsning er omtrentlig, så plandækningen er et skøn.',
      ]),
    );
  });
});
