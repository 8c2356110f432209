import type { CityPackage } from '../../model/city-package.ts';
import type { MoneyField } from '../view.ts';
import { MONEY_FIELDS } from './money-choice.ts';

/** More areas than this are no way to divide money that can be read. */
const MOST_AREAS = 100;

/** What money can be divided by: the levels that finer areas lie in, then what programmes say of themselves, then years. */
export function moneyFields({ levels }: Pick<CityPackage, 'levels'>): readonly MoneyField[] {
  const isAround = (id: string): boolean => levels.some(({ areas }) => areas.some(({ parents }) => parents.has(id)));
  return [...levels.filter(({ id, areas }) => areas.length <= MOST_AREAS && isAround(id)).map(({ id }): MoneyField => `area:${id}`), ...MONEY_FIELDS];
}
