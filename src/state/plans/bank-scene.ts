import { compareText } from '../../format/compare-text.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Language } from '../../model/localized.ts';
import { BANK_FIELDS, type BankField } from '../../plans/bank-field.ts';
import { bankEntries, bankTotals, filterBank, groupBank, type BankEntry, type BankFilter, type BankGroup, type BankTotals } from '../../plans/programme-bank.ts';
import { PROGRAMME_STEPS, type Programme } from '../../model/programme.ts';
import { PHASES } from '../../plans/status-steps.ts';
import { keyText } from './bank-text.ts';
import type { Scene } from '../scene.ts';
import type { BankChoice, View } from '../view.ts';

/** A key of a field, and how many programmes have it among those that the other fields let through. */
export interface Facet {
  readonly key: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** The project bank as the screen shows it. */
export interface BankScene {
  /** Every programme, whatever is chosen. */
  readonly all: readonly BankEntry[];
  /** Those that the filter lets through, in the chosen order. */
  readonly listed: readonly BankEntry[];
  readonly totals: BankTotals;
  /** `null`: one list. */
  readonly groups: readonly BankGroup[] | null;
  /** Fields of which any programme has a key, in the order they are offered. */
  readonly fields: readonly BankField[];
}

/** What of a scene the bank is made of. */
export type BankGround = Pick<Scene, 'programmes' | 'date' | 'city'> & { readonly view: Pick<View, 'language'> };

/** What is asked of the bank, answered for the scene's date. */
export function bankScene({ programmes, date, city, view: { language } }: BankGround, choice: BankChoice): BankScene {
  const all = bankEntries(programmes, date, city.levels);
  const listed = filterBank(all, filterOf(choice)).toSorted(orderOf(choice.sort, titleRanks(city.programmes, language)));
  const fields = [...BANK_FIELDS, ...city.levels.map(({ id }): BankField => `area:${id}`)];
  return {
    all,
    listed,
    totals: bankTotals(listed),
    groups: choice.group === null ? null : inOrder(groupBank(listed, choice.group), choice.group, city, language),
    fields: fields.filter((field) => all.some((entry) => entry.keys(field).length > 0)),
  };
}

/** A choice as the bank's own filter. */
export const filterOf = ({ text, chosen }: BankChoice): BankFilter => ({ text, chosen: new Map(Object.entries(chosen).map(([field, keys]) => [field as BankField, keys ?? []])) });

/** The keys of a field that can be filtered by: those of the programmes that all other fields let through, and the chosen ones. */
export function facetsOf(all: readonly BankEntry[], choice: BankChoice, field: BankField, city: CityPackage, language: Language): readonly Facet[] {
  const { [field]: own = [], ...others } = choice.chosen;
  const counts = new Map<string, number>(own.map((key) => [key, 0]));
  for (const entry of filterBank(all, filterOf({ ...choice, chosen: others }))) for (const key of new Set(entry.keys(field))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.keys()].toSorted(keyOrder(field, city, language)).map((key) => ({ key, count: counts.get(key) ?? 0, isChosen: own.includes(key) }));
}

const inOrder = (groups: readonly BankGroup[], field: BankField, city: CityPackage, language: Language): readonly BankGroup[] =>
  groups.toSorted((a, b) => (a.key === null || b.key === null ? Number(a.key === null) - Number(b.key === null) : keyOrder(field, city, language)(a.key, b.key)));

/** Phases and steps in the order of a programme's life, all else by name. */
function keyOrder(field: BankField, city: CityPackage, language: Language): (a: string, b: string) => number {
  const life: readonly string[] | null = field === 'phase' ? PHASES : field === 'step' ? PROGRAMME_STEPS : null;
  if (life !== null) return (a, b) => life.indexOf(a) - life.indexOf(b);
  return (a, b) => compareText(keyText(field, a, city)[language], keyText(field, b, city)[language], language);
}

/** What is not known comes last; among equals by title. */
function orderOf(sort: BankChoice['sort'], ranks: ReadonlyMap<string, number>): (a: BankEntry, b: BankEntry) => number {
  const byTitle = (a: BankEntry, b: BankEntry): number => (ranks.get(a.programme.id) ?? 0) - (ranks.get(b.programme.id) ?? 0);
  if (sort === 'title') return byTitle;
  const last = sort === 'end' ? '9999' : '';
  return (a, b) => {
    if (sort === 'budget' || sort === 'residents') return amountOf(b, sort) - amountOf(a, sort) || byTitle(a, b);
    const [first, second] = [a.programme[sort]?.first ?? last, b.programme[sort]?.first ?? last];
    const ascending = first < second ? -1 : first > second ? 1 : 0;
    return (sort === 'end' ? ascending : -ascending) || byTitle(a, b);
  };
}

/** Id -> place by title. Comparing as a language does is slow: it is done once for a list, and not for each date. */
function titleRanks(programmes: readonly Programme[], language: Language): ReadonlyMap<string, number> {
  const known = ranked.get(programmes);
  if (known?.language === language) return known.ranks;
  const ranks = new Map(programmes.toSorted((a, b) => compareText(a.title, b.title, language)).map(({ id }, rank) => [id, rank]));
  ranked.set(programmes, { language, ranks });
  return ranks;
}

const ranked = new WeakMap<readonly Programme[], { readonly language: Language; readonly ranks: ReadonlyMap<string, number> }>();

const amountOf = ({ programme }: BankEntry, sort: 'budget' | 'residents'): number => (sort === 'budget' ? programme.budget?.total : programme.residents) ?? -1;

/** The choice with a key of a field chosen or not. */
export function toggled({ chosen }: BankChoice, field: BankField, key: string): Pick<BankChoice, 'chosen'> {
  const { [field]: own = [], ...others } = chosen;
  const next = own.includes(key) ? own.filter((one) => one !== key) : [...own, key];
  return { chosen: next.length === 0 ? others : { ...others, [field]: next } };
}
