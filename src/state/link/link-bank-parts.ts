import type { CityPackage } from '../../model/city-package.ts';
import { BANK_FIELDS, isAreaField, type BankField } from '../../plans/bank-field.ts';
import { BANK_LOOKS, BANK_SORTS } from '../plans/bank-choice.ts';
import { escapePart, readIds, readNumber, unescapePart, writeIds } from './link-fields.ts';
import { ifKnown, type LinkPart } from './link-part.ts';
import type { BankChoice } from '../view.ts';

/** `table;start;theme;search;type:helhedsplan,andet`: look, order, group, search, then what is chosen of each field. `timeline:5` shows five years, `evaluations:2025` those of a year. */
const writeBank = ({ look, years, evaluated, sort, group, text, chosen }: BankChoice): string =>
  [writeLook(look, years, evaluated), sort, escapePart(group ?? ''), escapePart(text), ...Object.entries(chosen).map(([field, keys]) => `${escapePart(field)}:${writeIds(keys ?? [])}`)].join(';');

const writeLook = (look: BankChoice['look'], years: number | null, evaluated: number | null): string =>
  [look, ...(look === 'timeline' ? [years ?? []] : look === 'evaluations' ? [evaluated ?? []] : [])].flat().join(':');

/** The look, and the number that belongs to it. */
function readLook(part: string): Pick<BankChoice, 'look' | 'years' | 'evaluated'> | undefined {
  const [name, text, ...rest] = part.split(':');
  const look = BANK_LOOKS.find((one) => one === name);
  const number = text === undefined ? null : readNumber(text);
  const isNumber = number === null || (number !== undefined && Number.isInteger(number) && number >= 1 && number <= 9999 && (look === 'timeline' || look === 'evaluations'));
  if (look === undefined || !isNumber || rest.length > 0) return undefined;
  return { look, years: look === 'timeline' ? number : null, evaluated: look === 'evaluations' ? number : null };
}

function readBank(part: string, city: CityPackage): BankChoice | undefined {
  const [first = '', second, third = '', fourth = '', ...fields] = part.split(';');
  const look = readLook(first);
  const sort = BANK_SORTS.find((one) => one === second);
  const group = third === '' ? null : readField(third, city);
  const text = unescapePart(fourth);
  const chosen = fields.map((one) => {
    const [name = '', list = ''] = one.split(':');
    return [readField(name, city), readIds(list)] as const;
  });
  const isWhole = chosen.every(([field, keys]) => field !== undefined && keys !== undefined);
  return look === undefined || sort === undefined || group === undefined || text === undefined || !isWhole ? undefined : { ...look, sort, group, text, chosen: Object.fromEntries(chosen) };
}

function readField(part: string, city: CityPackage): BankField | undefined {
  const name = unescapePart(part) ?? '';
  return isAreaField(name) ? (city.levels.some(({ id }) => name === `area:${id}`) ? name : undefined) : BANK_FIELDS.find((one) => one === name);
}

/** The project bank and the page of a plan. */
export const BANK_PARTS: readonly LinkPart[] = [
  {
    name: 'bank',
    write: ({ bank }) => (bank === null ? '' : writeBank(bank)),
    read: (text, view, city) => ifKnown(readBank(text, city), (bank) => ({ ...view, bank })),
  },
  {
    name: 'plan',
    write: ({ plan }) => (plan === null ? '' : escapePart(plan)),
    read: (text, view, city) => {
      const plan = unescapePart(text);
      return plan !== undefined && city.programmes.some(({ id }) => id === plan) ? { ...view, plan } : undefined;
    },
  },
];
