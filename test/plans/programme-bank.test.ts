import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import type { BankField } from '../../src/plans/bank-field.ts';
import { bankEntries, bankTotals, filterBank, groupBank, NO_FILTER, type BankEntry } from '../../src/plans/programme-bank.ts';
import { checklistOf, evaluationsOf, meetsConditions, milestoneOn } from '../../src/plans/plan-follow-up.ts';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import { eksempelby } from '../data/eksempelby-city.ts';
import { day, programme } from '../fixtures/city-parts.ts';

const DATE = '2026-06-30';
let city: CityPackage;
let entries: readonly BankEntry[];
beforeAll(async () => {
  ({ city } = await eksempelby());
  entries = bankEntries(programmesOnDate(city.programmes, city.programmeTypes, DATE), DATE);
}, 60_000);

const only = (field: BankField, ...keys: readonly string[]): readonly BankEntry[] => filterBank(entries, { ...NO_FILTER, chosen: new Map([[field, keys]]) });

describe('the project bank of eksempelby', () => {
  it('adds up to the sums of the file, for all and for a filter', () => {
    const plain = (list: CityPackage['programmes']) => ({
      budget: list.reduce((sum, one) => sum + (one.budget?.total ?? 0), 0),
      municipal: list.reduce((sum, one) => sum + (one.budget?.split.get('kommune') ?? 0), 0),
      residents: list.reduce((sum, one) => sum + (one.residents ?? 0), 0),
    });
    for (const [found, list] of [[entries, city.programmes], [only('theme', 'Beskæftigelse'), city.programmes.filter((one) => one.themes.includes('Beskæftigelse'))]] as const) {
      const totals = bankTotals(found);
      expect({ count: totals.count, budget: totals.budget.get('DKK'), municipal: totals.municipal.get('DKK'), residents: totals.residents }).toEqual({ count: list.length, ...plain(list) });
      expect(list.length).toBeGreaterThan(3);
    }
  });

  it('is filtered by every field at once and by words', () => {
    const found = filterBank(entries, { text: 'HELHEDSPLAN  omegn', chosen: new Map<BankField, readonly string[]>([['phase', ['running', 'expiring-12', 'expiring-24']], ['area:rode', ['366', '267', '304']], ['payer', []]]) });
    const plain = city.programmes.filter((one) => one.type === 'helhedsplan' && one.title.includes('omegn') && (one.areas.get('rode') ?? []).some((id) => ['366', '267', '304'].includes(id)));
    expect(found.map(({ programme: { id } }) => id)).toEqual(plain.filter(({ id }) => entries.find((one) => one.programme.id === id)?.on.status === 'active').map(({ id }) => id));
    expect(found.length).toBeGreaterThan(0);
    expect(filterBank(entries, { text: '<script>', chosen: new Map() })).toEqual([]);
  });

  it('is grouped: a programme with two keys stands in both, one without stands last', () => {
    const groups = groupBank(entries, 'organisation');
    for (const { key, entries: members } of groups) expect(members.length).toBe(city.programmes.filter((one) => key !== null && one.organisations.includes(key)).length);
    expect(groupBank(entries, 'kind').map(({ key }) => key).at(-1)).toBeNull();
    expect(groupBank(entries, 'phase').reduce((sum, { totals }) => sum + totals.count, 0)).toBe(45);
  });

  it('says how many have no figure, and adds currencies apart', () => {
    const list = [programme('a'), programme('b', { budget: { total: 5, currency: 'EUR', split: new Map(), departments: new Map() } })];
    const totals = bankTotals(bankEntries(programmesOnDate(list, [], DATE), DATE));
    expect(totals).toMatchObject({ count: 2, residents: 0, without: { budget: 1, municipal: 2, residents: 2 } });
    expect([...totals.budget]).toEqual([['EUR', 5]]);
  });
});

describe('following up', () => {
  const milestone = (date: string | null, state: string | null) => ({ title: 'x', date: date === null ? null : day(date), state });
  it.each([
    ['2027-06', null, 'ahead'], ['2026-08-01', null, 'soon'], ['2026-05-01', null, 'unclear'], ['2026-05-01', 'nået', 'reached'], ['2027-05-01', 'nået', 'ahead'],
    ['2026-05-01', 'forsinket', 'delayed'], ['2027', 'Bortfaldet', 'dropped'], [null, 'nået', 'reached'], [null, null, 'ahead'], ['2026-05-01', 'planlagt', 'unclear'],
  ])('a milestone of %s said to be %s is %s', (date, state, standing) => {
    expect(milestoneOn(milestone(date, state), DATE)).toBe(standing);
  });

  const asked = [{ id: 'a', title: { da: 'A', en: 'A' }, condition: true }, { id: 'b', title: { da: 'B', en: 'B' }, condition: false }];
  const answering = (a: 'met' | 'not-met' | null) => programme('p', { requirements: a === null ? [] : [{ requirement: 'a', answer: a, note: null }] });

  it('ticks the requirements of the package, and says whether co-financing may be given', () => {
    expect(checklistOf(answering('met'), asked).map(({ answer }) => answer)).toEqual(['met', 'not-assessed']);
    expect([answering('met'), answering('not-met'), answering(null)].map((one) => meetsConditions(one, asked))).toEqual(['yes', 'no', 'unknown']);
  });

  it('gathers the evaluations of a year and names who lacks one', () => {
    const evaluation = { year: 2025, organisation: 'To ansatte', content: null, supplement: null, anchoring: null };
    const list = [programme('a', { evaluations: [evaluation] }), programme('b'), programme('c')];
    const { evaluated, missing } = evaluationsOf(list, 2025, ({ id }) => id !== 'c');
    expect([evaluated.map(({ programme: { id } }) => id), missing.map(({ id }) => id)]).toEqual([['a'], ['b']]);
  });
});
