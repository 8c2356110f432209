import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../../src/model/city-package.ts';
import { programmesOnDate } from '../../../src/plans/programme-on-date.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { bankExport } from '../../../src/state/plans/bank-export.ts';
import { bankScene, facetsOf, toggled } from '../../../src/state/plans/bank-scene.ts';
import { departmentTexts, nextStepText } from '../../../src/state/plans/bank-text.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { indicatorCurve } from '../../../src/state/area/indicator-curve.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { createViewStore } from '../../../src/state/store.ts';
import type { BankChoice } from '../../../src/state/view.ts';
import type { DisclosedCity } from '../../../src/score/disclosure-gate.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';
import { programme } from '../../fixtures/city-parts.ts';

const DATE = '2026-06-30';
const ALL: BankChoice = { look: 'table', years: null, evaluated: null, sort: 'title', group: null, text: '', chosen: {} };
let city: CityPackage;
let scene: Scene;
beforeAll(async () => {
  ({ city } = await eksempelby());
  // The bank reads only these parts of a scene.
  scene = { city, date: DATE, view: defaultView(city, 'da'), programmes: programmesOnDate(city.programmes, city.programmeTypes, DATE) } as unknown as Scene;
}, 60_000);

const listed = (choice: Partial<BankChoice>) => bankScene(scene, { ...ALL, ...choice }).listed.map(({ programme: one }) => one);

describe('the project bank', () => {
  it('keeps what is chosen, adds it up, and offers the keys that are left', () => {
    const chosen = { type: ['helhedsplan'], theme: ['Sundhed'] };
    const found = listed({ chosen });
    const plain = city.programmes.filter((one) => one.type === 'helhedsplan' && one.themes.includes('Sundhed'));
    expect(new Set(found)).toEqual(new Set(plain));
    expect(bankScene(scene, { ...ALL, chosen }).totals.residents).toBe(plain.reduce((sum, one) => sum + (one.residents ?? 0), 0));
    const facets = facetsOf(bankScene(scene, ALL).all, { ...ALL, chosen }, 'theme', city, 'da');
    for (const { key, count } of facets) expect([key, count]).toEqual([key, city.programmes.filter((one) => one.type === 'helhedsplan' && one.themes.includes(key)).length]);
    expect(facets.filter(({ isChosen }) => isChosen).map(({ key }) => key)).toEqual(['Sundhed']);
  });

  it('orders by title, start, end, budget and residents, what is not known last', () => {
    expect(listed({ sort: 'end' }).at(-1)?.end).toBeNull();
    expect(listed({ sort: 'start' }).at(-1)?.start).toBeNull();
    const budgets = listed({ sort: 'budget' }).map((one) => one.budget?.total ?? -1);
    expect(budgets).toEqual(budgets.toSorted((a, b) => b - a));
    const residents = listed({ sort: 'residents' }).map((one) => one.residents ?? -1);
    expect(residents).toEqual(residents.toSorted((a, b) => b - a));
  });

  it('groups by the steps of a programme’s life in their order', () => {
    const keys = bankScene(scene, { ...ALL, group: 'phase' }).groups?.map(({ key }) => key);
    expect(keys?.slice(0, 3)).toEqual(['planned', 'starting', 'running']);
    expect(bankScene(scene, { ...ALL, group: 'step' }).groups?.at(-1)?.key).toBeNull();
  });

  it('says what is missing next, why nothing is, or that no history is published', () => {
    const text = (id: string) => nextStepText(city.programmes.find((one) => one.id === id) ?? programme('none'), DATE)?.da ?? null;
    expect(text('hp-08')).toBe('Næste skridt: prækvalifikation');
    expect(text('hp-31')).toBe('Afslået: ingen flere skridt');
    expect(text('hp-01')).toBeNull();
    expect(nextStepText(programme('none'), DATE)?.da).toBe('forløb ikke offentliggjort');
  });

  it('gives administrations their share of what the municipality pays', () => {
    const shares = departmentTexts(city.programmes[0] ?? programme('none')).map(({ da }) => Number(/(\d+)\u00a0%$/.exec(da)?.[1]));
    expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  it('leaves as a table that a spreadsheet does not run, and as programmes of the format', () => {
    const evil = programme('x', { title: '=HYPERLINK("http://a")', type: 'helhedsplan' });
    const one = { ...scene, programmes: programmesOnDate([evil], city.programmeTypes, DATE) };
    const { listed: rows } = bankScene(one, ALL);
    const table = bankExport(one, { ...ALL, chosen: { theme: ['Sundhed'] } }, rows, 'csv-da', 'https://x/#v=1', DATE);
    expect(table.text).toContain(`x;"'=HYPERLINK(""http://a"")";Helhedsplan`);
    expect(table.text).toContain('Filter;Tema: Sundhed');
    const whole = bankExport(scene, ALL, bankScene(scene, ALL).listed, 'json', '', DATE);
    expect((JSON.parse(whole.text) as { id: string }[]).map(({ id }) => id).toSorted()).toEqual(city.programmes.map(({ id }) => id).toSorted());
  });
});

describe('the bank in the link', () => {
  const link = (...steps: readonly Change[]): string => writeLink(steps.reduce((view, step) => step(view, city), defaultView(city, 'da')), city);

  it('comes back as it was, and so does the page of a plan', () => {
    const choice: BankChoice = { ...ALL, look: 'cards', sort: 'budget', group: 'area:bydel', text: 'a;b:c & æ', chosen: { theme: ['Sundhed', 'x,y'], 'area:rode': ['264'] } };
    const text = link(changes.setBank(choice), changes.openPlan('hp-12'));
    const { view, problems } = readLink(text, city, 'da');
    expect([view.bank, view.plan, problems]).toEqual([choice, 'hp-12', []]);
    expect(link(changes.setBank(choice), changes.setBank(null))).toBe(link());
  });

  it('carries the years of the timeline, and the year of the evaluations', () => {
    for (const choice of [{ look: 'timeline', years: 5 }, { look: 'timeline' }, { look: 'evaluations', evaluated: 2025 }, { look: 'evaluations' }] as const) {
      const { view, problems } = readLink(link(changes.setBank(choice)), city, 'da');
      expect([view.bank, problems]).toEqual([{ ...ALL, ...choice }, []]);
    }
  });

  it('is said to be damaged where it is, and the rest is kept', () => {
    for (const part of ['bank=list;title;;', 'bank=timeline:0;title;;', 'bank=timeline:x;title;;', 'bank=timeline:5:5;title;;', 'bank=table:5;title;;', 'bank=table;title;color;', 'bank=table;title;area%3Avej;', 'bank=table;title;;;theme%:a', 'plan=none']) {
      const { view, problems } = readLink(`${link()}&list=open&${part}`, city, 'da');
      expect([part, view.bank, view.plan, view.list.open, problems.length]).toEqual([part, null, null, true, 1]);
    }
  });

  it('is no step that undo takes back', () => {
    const { actions, getState } = createViewStore(city, defaultView(city, 'da'));
    actions.setList({ open: true });
    actions.setBank({});
    actions.setBank(toggled(ALL, 'theme', 'Sundhed'));
    actions.undo();
    expect([getState().view.list.open, getState().view.bank?.chosen]).toEqual([false, { theme: ['Sundhed'] }]);
    expect(toggled({ ...ALL, chosen: { theme: ['Sundhed'] } }, 'theme', 'Sundhed').chosen).toEqual({});
  });
});

describe('the curve of a sub-project’s indicator', () => {
  it('is the mean of the plan’s areas at the finest level, weighted by residents, against its target', () => {
    const plan = city.programmes.find(({ id }) => id === 'hp-12') ?? programme('none');
    const project = plan.projects[0] ?? { indicator: null, target: null };
    const curve = indicatorCurve(city as DisclosedCity, plan, project, DATE);
    const level = city.levels.find(({ id }) => id === 'boligafdeling');
    const at = (id: string, area: string): number => {
      const column = level?.series.get(id)?.get(2025);
      return column?.values[level?.positions.get(area) ?? -1] ?? Number.NaN;
    };
    const ids = plan.areas.get('boligafdeling') ?? [];
    const people = ids.map((id) => at('befolkning', id));
    const mean = ids.reduce((sum, id, i) => sum + at(project.indicator ?? '', id) * (people[i] ?? 0), 0) / people.reduce((a, b) => a + b, 0);
    expect(curve?.newest?.year).toBe(2025);
    expect(curve?.newest?.value).toBeCloseTo(mean, 9);
    expect([curve?.levelTitle.da, curve?.areas, curve?.isWeighted, curve?.reached]).toEqual(['Boligafdelinger', ids.length, true, mean <= (project.target ?? 0)]);
  });

  it('ends with the date, and is not there without figures where the plan works', () => {
    const plan = city.programmes.find(({ id }) => id === 'hp-12') ?? programme('none');
    const project = plan.projects[0] ?? { indicator: null, target: null };
    expect(indicatorCurve(city as DisclosedCity, plan, project, '2019-03-01')?.years.at(-1)?.year).toBe(2019);
    expect(indicatorCurve(city as DisclosedCity, { areas: new Map() }, project, DATE)).toBeNull();
    expect(indicatorCurve(city as DisclosedCity, plan, { indicator: 'none', target: 1 }, DATE)).toBeNull();
  });
});
