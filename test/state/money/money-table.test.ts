import { beforeAll, describe, expect, it } from 'vitest';
import { coverFaces } from '../../../src/plans/cover-faces.ts';
import { cutPieces } from '../../../src/plans/cut-pieces.ts';
import { groundByArea } from '../../../src/plans/ground-by-area.ts';
import type { KeyWeights } from '../../../src/plans/money.ts';
import { DEFAULT_BANK } from '../../../src/state/plans/bank-choice.ts';
import { bankScene } from '../../../src/state/plans/bank-scene.ts';
import { moneyExport } from '../../../src/state/money/money-export.ts';
import { moneyFields } from '../../../src/state/money/money-fields.ts';
import { moneyFinding } from '../../../src/state/money/money-finding.ts';
import { moneyTable } from '../../../src/state/money/money-table.ts';
import type { Scene } from '../../../src/state/scene.ts';
import type { BankChoice, MoneyChoice, MoneyField } from '../../../src/state/view.ts';
import { levelIn } from '../../data/eksempelby-city.ts';
import { daysIn, filePlans, rodeScene, sum, TODAY, type FilePlan } from './eksempelby-file.ts';

const file = filePlans();
const PAYERS = [...new Set(file.flatMap(({ budget }) => Object.keys(budget.split)))];
const nowhere: KeyWeights = () => [];
let scene: Scene;
beforeAll(async () => {
  scene = await rodeScene();
}, 60_000);

function table(by: MoneyField, measure: MoneyChoice['measure'], chosen: BankChoice['chosen'] = {}, ground = nowhere) {
  const { listed } = bankScene(scene, { ...DEFAULT_BANK, chosen });
  return moneyTable(listed, { page: 'budget', by, measure }, scene.city, TODAY, ground);
}
const kroner = (oere: number | undefined): number => (oere ?? 0) / 100;
const residentYears = (plan: FilePlan): number => (plan.residents * sum(daysIn(plan).values())) / 365.25;

describe('a table of money of eksempelby', () => {
  it('has the sums of the file in every column, to the øre, however it is divided', () => {
    for (const by of ['theme', 'organisation', 'type', 'objective'] as const) {
      const { lines, whole } = table(by, 'total');
      for (const payer of PAYERS) {
        const plain = sum(file.map(({ budget }) => budget.split[payer] ?? 0));
        expect(sum(lines.map(({ money }) => money.get(payer as never) ?? 0))).toBe(plain * 100);
        expect(whole.money.get(payer as never)).toBe(plain * 100);
      }
      expect(sum(lines.map(({ total }) => total))).toBe(whole.total);
      expect(whole.total).toBe(sum(file.map(({ budget }) => budget.total)) * 100);
    }
  });

  it('parts a plan with several themes equally', () => {
    for (const { key, total, programmes } of table('theme', 'total').lines) {
      const mine = file.filter(({ themes }) => themes.includes(key ?? ''));
      expect(programmes).toBe(mine.length);
      // Each of six payers of a plan is parted for itself, and may be an øre from its share.
      expect(Math.abs(kroner(total) - sum(mine.map(({ budget, themes }) => budget.total / themes.length)))).toBeLessThan(0.01 * 6 * mine.length);
    }
  });

  it('says what each pays, and each administration of what the municipality does', () => {
    expect(new Map(table('payer', 'total').lines.map(({ key, total }) => [key, kroner(total)]))).toEqual(new Map(PAYERS.map((payer) => [payer, sum(file.map(({ budget }) => budget.split[payer] ?? 0))])));
    const names = [...new Set(file.flatMap(({ budget }) => Object.keys(budget.departments)))];
    const departments = table('department', 'total');
    expect(new Map(departments.lines.map(({ key, total }) => [key, kroner(total)]))).toEqual(new Map(names.map((name) => [name, sum(file.map(({ budget }) => budget.departments[name] ?? 0))])));
    expect(kroner(departments.whole.total)).toBe(sum(file.map(({ budget }) => budget.split['kommune'] ?? 0)));
  });

  it('spreads budgets over the years day by day, and counts plans without a period beside', () => {
    const { lines, lacks } = table('year', 'total');
    expect(lines.map(({ key }) => Number(key))).toEqual(lines.map(({ key }) => Number(key)).toSorted((a, b) => a - b));
    for (const { key, total } of lines) {
      const plain = sum(file.map((plan) => (plan.budget.total * (daysIn(plan).get(Number(key)) ?? 0)) / (sum(daysIn(plan).values()) || 1)));
      expect(Math.abs(kroner(total) - plain)).toBeLessThan(0.01 * 6 * file.length);
    }
    expect(lacks.map(({ lack, programmes }) => [lack, programmes.map(({ id }) => id)])).toEqual([['period', ['hp-32', 'hp-33']]]);
    const thisYear = table('theme', 'year');
    expect(thisYear.whole.total).toBe(lines.find(({ key }) => key === '2026')?.total);
  });

  it('counts kroner for each resident and year: budgets over residents x years', () => {
    const known = file.filter((plan) => residentYears(plan) > 0);
    const { lines, whole } = table('theme', 'each');
    expect(kroner(whole.total)).toBeCloseTo(sum(known.map(({ budget }) => budget.total)) / sum(known.map(residentYears)), 6);
    for (const { key, total } of lines) {
      const mine = known.filter(({ themes }) => themes.includes(key ?? ''));
      const plain = sum(mine.map(({ budget, themes }) => budget.total / themes.length)) / sum(mine.map((plan) => residentYears(plan) / plan.themes.length));
      expect(kroner(total)).toBeCloseTo(plain, 4);
    }
    const payers = table('payer', 'each');
    expect(sum(payers.lines.map(({ total }) => total))).toBeCloseTo(payers.whole.total, 6);
  });

  it('gives a plan that lies in one bydel to that one, and adds up over all', () => {
    const grounds = groundByArea(coverFaces(scene.city, levelIn(scene.city, 'bydel'), cutPieces));
    const ground: KeyWeights = ({ id }) => grounds[scene.city.programmes.findIndex((one) => one.id === id)] ?? [];
    const rode = levelIn(scene.city, 'rode');
    const bydeleOf = (plan: FilePlan): readonly string[] => [...new Set((plan.areas['rode'] ?? []).map((id) => rode.areas[rode.positions.get(id) ?? -1]?.parents.get('bydel') ?? ''))];
    const { lines, whole } = table('area:bydel', 'total', {}, ground);
    expect(sum(lines.map(({ total }) => total))).toBe(whole.total);
    for (const { key, total } of lines) {
      // A polygon may reach over the border of the roder that are listed.
      const within = file.filter((plan) => plan.geometry === undefined && bydeleOf(plan).join() === key);
      const touching = file.filter((plan) => plan.geometry !== undefined || bydeleOf(plan).includes(key ?? ''));
      expect(kroner(total)).toBeGreaterThanOrEqual(sum(within.map(({ budget }) => budget.total)) - 0.01);
      expect(kroner(total)).toBeLessThanOrEqual(sum(touching.map(({ budget }) => budget.total)) + 0.01);
    }
  });

  it('follows the filter, names what is not carried out, and says its finding', () => {
    const { whole, notCarriedOut, lines } = table('theme', 'total', { type: ['områdefornyelse'] });
    expect(kroner(whole.total)).toBe(sum(file.filter(({ type }) => type === 'områdefornyelse').map(({ budget }) => budget.total)));
    expect(notCarriedOut.count).toBe(0);
    expect(lines.at(0)?.total).toBeGreaterThanOrEqual(lines.at(1)?.total ?? 0);
    expect(kroner(table('theme', 'total').notCarriedOut.oere)).toBe(7_900_000);
    expect(moneyFinding(table('payer', 'total')).da.replaceAll('\u00a0', ' ')).toBe('Kommunen betaler mest: 323,5 mio. kr. af 807 mio. kr. (40 %).');
    expect(moneyFinding(table('theme', 'total', { type: ['findes ikke'] })).en).toBe('None of the plans has an amount that can be shown this way.');
  });

  it('leaves as a file that adds up, with the plans that are not in it and the trail', () => {
    const year = table('year', 'total');
    const text = moneyExport(scene, year, { da: 'År', en: 'Year' }, 'https://by.example/#v=1', TODAY).text.replaceAll('\u00a0', ' ');
    const rows = text.split('\r\n').map((line) => line.split(';'));
    const total = (row: readonly string[] | undefined): number => Number((row?.at(-2) ?? '').replace(',', '.'));
    const years = rows.filter(([first = '']) => /^\d{4}$/.test(first));
    expect(Math.round(sum(years.map(total)) * 100)).toBe(year.whole.total);
    expect(total(rows.find(([first]) => first === 'I alt'))).toBe(kroner(year.whole.total));
    for (const part of ['hp-33', 'Planer pr.;21. november 2026', 'Datapakke;', 'https://by.example/#v=1']) expect(text).toContain(part);
  });

  it('can be divided by the levels that finer areas lie in', () => {
    expect(moneyFields(scene.city).slice(0, 3)).toEqual(['area:bydel', 'area:kvarter', 'theme']);
  });
});
