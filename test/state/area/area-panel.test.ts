import { describe, expect, it } from 'vitest';
import type { CityPackage } from '../../../src/model/city-package.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { panelOf } from '../../../src/state/area/area-panel.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import type { AreaPanel } from '../../../src/state/scene.ts';
import { indicator } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

function panel(id: string, steps: readonly Change[] = [], given: CityPackage = tinyCity()): AreaPanel {
  const city = discloseCity(given);
  const scene = createSceneDeriver()(city, steps.reduce((view, step) => step(view, city), defaultView(city, 'da', 'rode')), TODAY);
  const found = panelOf(scene, scene.level.positions.get(id) ?? -1);
  if (found === null) throw new Error(`no area ${id}`);
  return found;
}

describe('the sentence of an area', () => {
  it.each<[string, string, Change[], string]>([
    ['the first', '101', [], 'Gavlhus (101), Ålekistevej er nr.\u00a01 af 5 roder: mere udsat ifølge tallene end alle de andre.'],
    ['one between', '102', [], 'Østerled (102), Ålekistevej er nr.\u00a03 af 5 roder: tallene peger på større behov end i 50 procent af dem.'],
    ['the last', '202', [], 'Nyhus (202), Broparken er nr.\u00a05 af 5 roder: mindst udsat ifølge tallene.'],
    ['one with too few residents', '302', [], 'Lille Gavl (302), Cirkusbyen er vist uden score: færre end 300 beboere giver usikre tal.'],
    ['one without a score', '101', [changes.setWeight('social', 0)], 'Gavlhus (101), Ålekistevej har ingen score: tallene mangler for det valgte år.'],
  ])('says of %s where it stands or why it does not', (_, id, steps, expected) => {
    expect(panel(id, steps).sentence.da).toBe(expected);
  });

  it('never uses a harsh word', () => {
    for (const id of ['101', '202', '302']) expect(panel(id).sentence.da).not.toMatch(/værst|ghetto/i);
  });
});

describe('the panel of an area', () => {
  it('gives contributions that add up to the score minus the mean, the largest first', () => {
    const { contributions, row } = panel('101');
    expect(contributions.map((one) => one.title.da)).toEqual(['Ingen uddannelse', 'Lav indkomst']);
    const sum = contributions.reduce((total, one) => total + (one.amount ?? 0), 0);
    expect(sum).toBeCloseTo(row.score ?? 0, 12);
  });

  it('sets each theme beside the area around and the city, weighted by residents', () => {
    const social = panel('101').themes.find((theme) => theme.id === 'social');
    const here = [1.6217468, -0.3567824];
    expect(social?.here).toBeCloseTo(here[0] ?? 0, 6);
    expect(social?.parent).toBeCloseTo(((here[0] ?? 0) * 1000 + (here[1] ?? 0) * 1000) / 2000, 6);
    expect(panel('101').parentLabel?.da).toBe('Ålekistevej, gennemsnit vægtet med beboere');
  });

  it('says plain mean where residents are not counted', () => {
    const { cityLabel, parentLabel } = panel('1', [changes.setLevel('bydel')]);
    expect([cityLabel.da, parentLabel]).toEqual(['gennemsnit af områderne', null]);
  });

  it('compares with the nearest area around that holds others too', () => {
    expect(panel('c', [changes.setLevel('kvarter')]).parentLabel).toBeNull();
    expect(panel('a', [changes.setLevel('kvarter')]).parentLabel?.da).toBe('Havnebyen, gennemsnit vægtet med beboere');
  });

  it('gives each figure with state, year, source, origin and the city’s own', () => {
    const figures = panel('101').figures.flatMap((group) => group.figures);
    expect(figures.map((figure) => figure.indicator)).toEqual(['lav_indkomst', 'ingen_uddannelse', 'herkomst', 'beboere', 'under_uddannelse']);
    expect(figures[0]).toMatchObject({ value: 40, state: 'present', year: 2013, source: 'Statistikbanken', origin: 'published', scored: true, context: false, theme: 'social' });
    expect(figures[2]).toMatchObject({ scored: false, context: false });
    expect(figures[3]).toMatchObject({ context: true, cityValue: 4300, cityLabel: { da: 'områderne lagt sammen' } });
  });

  it('groups the figures by theme: those of the index by its titles, then others by the package’s, by id, or as other figures', () => {
    const given = tinyCity();
    const themed = new Map([...given.indicators].map(([id, one]) => [id, { ...one, theme: { beboere: 'folk', under_uddannelse: 'skole' }[id] ?? null }] as const));
    const groups = panel('101', [], tinyCity({ indicators: themed, themes: new Map([['folk', { da: 'Befolkning', en: 'Population' }]]) })).figures;
    expect(groups.map(({ title, figures }) => [title.da, ...figures.map(({ indicator: id }) => id)])).toEqual([
      ['Tema social', 'lav_indkomst', 'ingen_uddannelse'],
      ['Tema integration', 'herkomst'],
      ['Befolkning', 'beboere'],
      ['skole', 'under_uddannelse'],
    ]);
    expect(panel('101').figures.at(-1)?.title.da).toBe('Andre tal');
  });

  it('tells a withheld figure from a missing one', () => {
    const few = indicator('herkomst', 'Herkomst', 'higher-is-more-deprived', 'percent', { denominator: 'beboere', minimumCount: 70 });
    const city = tinyCity({ indicators: new Map([...tinyCity().indicators, ['herkomst', few]]) });
    const stateAt = (id: string): string | undefined => panel(id, [], city).figures.flatMap(({ figures }) => figures).find((figure) => figure.indicator === 'herkomst')?.state;
    expect([stateAt('101'), stateAt('301')]).toEqual(['present', 'suppressed']);
    expect(panel('101', [changes.setYear(2012)]).figures.flatMap(({ figures }) => figures).find((figure) => figure.indicator === 'herkomst')?.state).toBe('missing');
  });

  it('shows facts of the area around, a row a place, with what is missing as missing', () => {
    const [facts] = panel('101').facts;
    expect(facts).toMatchObject({ area: 'Havnebyen', year: 2025 });
    expect(facts?.rows).toEqual([
      { place: 'Havnebyen nord', figures: [{ title: { da: 'Tryge', en: 'Tryge (en)' }, unit: 'percent', value: 80, isWithheld: false }] },
      { place: 'Havnebyen syd', figures: [{ title: { da: 'Tryge', en: 'Tryge (en)' }, unit: 'percent', value: null, isWithheld: false }] },
    ]);
    expect(panel('301').facts).toEqual([]);
  });

  it('lists the programmes that touch it with their status', () => {
    const of = (id: string): readonly (readonly string[])[] => panel(id).programmes.map(({ programme, status }) => [programme.id, status]);
    expect(['101', '102', '201', '301', '302'].map(of)).toEqual([[['hp-gavl', 'active']], [['hp-slutløs', 'end-unknown']], [['ud-aaparken', 'active']], [['hp-gammel', 'ended']], [['of-ny', 'planned']]]);
  });

  it('explains a mark, and a score that rests on less than others', () => {
    expect(panel('102').notes.map((note) => note.da)).toEqual(['Mærke: mange studerende. Lav indkomst betyder noget andet her.']);
    expect(panel('101').notes).toEqual([]);
  });

  it('is nothing outside of the level', () => {
    const city = discloseCity(tinyCity());
    expect(panelOf(createSceneDeriver()(city, defaultView(city, 'da'), TODAY), 99)).toBeNull();
  });
});
