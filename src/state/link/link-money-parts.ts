import type { CityPackage } from '../../model/city-package.ts';
import { PAYERS, type Payer } from '../../model/programme.ts';
import { isPoolYears, MONEY_FIELDS, MONEY_MEASURES, sumsToWhole } from '../money/money-choice.ts';
import type { BeforeChoice, MoneyChoice, MoneyField, PoolChoice } from '../view.ts';
import { escapePart, readIds, readNumber, unescapePart, writeIds } from './link-fields.ts';
import { ifKnown, type LinkPart } from './link-part.ts';

type ByPayer = Readonly<Partial<Record<Payer, number>>>;

/** `kommune:10000000,boligorganisation:5000000` */
const writePayers = (amounts: ByPayer): string => PAYERS.flatMap((payer) => (amounts[payer] === undefined ? [] : [`${payer}:${amounts[payer]}`])).join(',');

function readPayers(text: string): ByPayer | undefined {
  const entries = (text === '' ? [] : text.split(',')).map((part) => {
    const [name, number, ...rest] = part.split(':');
    return [PAYERS.find((one) => one === name), rest.length === 0 ? readNumber(number ?? '') : undefined] as const;
  });
  const isWhole = entries.every(([payer, amount]) => payer !== undefined && amount !== undefined && amount >= 0 && amount <= MOST_KRONER);
  return isWhole ? Object.fromEntries(entries) : undefined;
}

/** More than any budget, and still a whole number of øre. */
const MOST_KRONER = 1e12;

/** `2027;2030;kommune:10000000;unassessed;helhedsplan~landsbyggefonden:75,kommune:25`: first and last year, kroner a year, who may be given money, own rules. */
function writePool({ from, to, yearly, rules, unassessed }: PoolChoice): string {
  const own = Object.entries(rules).map(([type, rule]) => `${escapePart(type)}~${writePayers(rule)}`);
  return [from ?? '', to ?? '', writePayers(yearly), unassessed ? 'unassessed' : '', ...own].join(';');
}

function readPool(text: string, city: CityPackage): PoolChoice | undefined {
  const [first = '', last = '', amounts = '', who, ...own] = text.split(';');
  const [from, to] = [first, last].map((year) => (year === '' ? null : readNumber(year)));
  const yearly = readPayers(amounts);
  const rules = own.map((part) => readRule(part, city));
  if (from === undefined || to === undefined || !isPoolYears(from, to) || yearly === undefined || (who !== '' && who !== 'unassessed')) return undefined;
  return rules.every((rule) => rule !== undefined) ? { from, to, yearly, rules: Object.fromEntries(rules), unassessed: who === 'unassessed' } : undefined;
}

function readRule(part: string, city: CityPackage): readonly [string, ByPayer] | undefined {
  const [name = '', list = '', ...rest] = part.split('~');
  const [type, rule] = [unescapePart(name), readPayers(list)];
  const isKnown = rest.length === 0 && city.programmeTypes.some(({ id }) => id === type);
  return isKnown && type !== undefined && rule !== undefined && sumsToWhole(rule) ? [type, rule] : undefined;
}

function readMoney(text: string, city: CityPackage): MoneyChoice | undefined {
  const [first, second = '', third, ...rest] = text.split(';');
  const page = first === 'budget' || first === 'pool' ? first : undefined;
  const [by, measure] = [readField(unescapePart(second) ?? '', city), MONEY_MEASURES.find((one) => one === third)];
  return page === undefined || by === undefined || measure === undefined || rest.length > 0 ? undefined : { page, by, measure };
}

function readField(name: string, city: CityPackage): MoneyField | undefined {
  const level = city.levels.find(({ id }) => name === `area:${id}`);
  return level === undefined ? MONEY_FIELDS.find((one) => one === name) : `area:${level.id}`;
}

function readBefore(text: string, city: CityPackage): BeforeChoice | undefined {
  const [first, list = '', ...rest] = text.split(':');
  const [indicator, removed] = [unescapePart(first ?? ''), readIds(list)];
  if (indicator === undefined || removed === undefined || rest.length > 0 || (indicator !== '' && !city.indicators.has(indicator))) return undefined;
  return { indicator: indicator === '' ? null : indicator, removed };
}

/** The page of money, the pool for co-financing, and what is asked of a plan before and after. */
export const MONEY_PARTS: readonly LinkPart[] = [
  {
    name: 'money',
    write: ({ money }) => (money === null ? '' : [money.page, escapePart(money.by), money.measure].join(';')),
    read: (text, view, city) => ifKnown(readMoney(text, city), (money) => ({ ...view, money })),
  },
  {
    name: 'pool',
    write: ({ pool }) => writePool(pool),
    read: (text, view, city) => ifKnown(readPool(text, city), (pool) => ({ ...view, pool })),
  },
  {
    name: 'before',
    write: ({ before }) => (before === null ? '' : `${escapePart(before.indicator ?? '')}:${writeIds(before.removed)}`),
    read: (text, view, city) => ifKnown(readBefore(text, city), (before) => ({ ...view, before })),
  },
];
