import type { Level } from '../model/level.ts';
import type { Day, Programme } from '../model/programme.ts';
import { isAreaField, type BankField } from './bank-field.ts';
import type { ProgrammeOnDate } from './programme-on-date.ts';
import { phaseOn, progressOn } from './status-steps.ts';

/** A programme in the bank on a date, with the keys it stands under for each field. */
export interface BankEntry {
  readonly on: ProgrammeOnDate;
  readonly programme: Programme;
  readonly keys: (field: BankField) => readonly string[];
}

/** What a person chose; a field that is not there lets everything through. */
export interface BankFilter {
  /** Words that must all occur in what the programme says of itself, whatever the case. */
  readonly text: string;
  /** Field -> keys, one of which must be the programme's. */
  readonly chosen: ReadonlyMap<BankField, readonly string[]>;
}

export const NO_FILTER: BankFilter = { text: '', chosen: new Map() };

/**
 * The bank's entries on a date, in the order of the package.
 * @param levels by which a programme that lists small areas is known to lie in the larger ones around them
 */
export const bankEntries = (programmes: readonly ProgrammeOnDate[], date: Day, levels: readonly Level[] = []): readonly BankEntry[] =>
  programmes.map((on) => {
    const lasting = lastingKeys(on.programme, levels);
    const dated = new Map<BankField, readonly string[]>();
    const keys = (field: BankField): readonly string[] => {
      const known = field === 'phase' || field === 'step' ? dated : lasting;
      const found = known.get(field) ?? keysOf(on.programme, field, date, levels);
      known.set(field, found);
      return found;
    };
    return { on, programme: on.programme, keys };
  });

/** The keys of a programme that no date changes, as far as they were asked for. */
function lastingKeys(programme: Programme, levels: readonly Level[]): Map<BankField, readonly string[]> {
  const known = lasting.get(programme);
  if (known?.levels === levels) return known.keys;
  const keys = new Map<BankField, readonly string[]>();
  lasting.set(programme, { levels, keys });
  return keys;
}

const lasting = new WeakMap<Programme, { readonly levels: readonly Level[]; readonly keys: Map<BankField, readonly string[]> }>();

/** Political objectives are those of the programme and of its sub-projects; `step` is the one that is missing next. */
function keysOf(programme: Programme, field: BankField, date: Day, levels: readonly Level[]): readonly string[] {
  if (isAreaField(field)) return placesOf(programme, field.slice('area:'.length), levels);
  switch (field) {
    case 'type': return [programme.type];
    case 'kind': return programme.kind === null ? [] : [programme.kind];
    case 'phase': return [phaseOn(programme, date)];
    case 'step': return stepsOf(programme, date);
    case 'organisation': return programme.organisations;
    case 'department': return [...new Set([...programme.departments, ...(programme.budget?.departments.keys() ?? [])])];
    case 'theme': return programme.themes;
    case 'objective': return [...new Set([...programme.objectives, ...programme.projects.flatMap((project) => project.politicalObjective ?? [])])];
    case 'payer': return [...(programme.budget?.split ?? [])].flatMap(([payer, amount]) => (amount > 0 ? [payer] : []));
    default: {
      const never: never = field;
      throw new Error(`not a field of the bank: ${String(never)}`);
    }
  }
}

/** The areas of a level that a programme lists, and those around the areas that it lists of other levels. */
function placesOf({ areas }: Programme, levelId: string, levels: readonly Level[]): readonly string[] {
  const around = levels.flatMap((level) => (areas.get(level.id) ?? []).flatMap((id) => level.areas[level.positions.get(id) ?? -1]?.parents.get(levelId) ?? []));
  return [...new Set([...(areas.get(levelId) ?? []), ...around])];
}

function stepsOf(programme: Programme, date: Day): readonly string[] {
  const { next } = progressOn(programme, date);
  return next === null ? [] : [next];
}

/** The entries that a filter lets through, in their order. */
export function filterBank(entries: readonly BankEntry[], filter: BankFilter): readonly BankEntry[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const chosen = [...filter.chosen].filter(([, keys]) => keys.length > 0);
  return entries.filter((entry) => chosen.every(([field, keys]) => entry.keys(field).some((key) => keys.includes(key))) && words.every((word) => textOf(entry.programme).includes(word)));
}

/** What a programme says of itself, in small letters; it is put together once. */
function textOf(programme: Programme): string {
  const known = texts.get(programme) ?? sought(programme);
  texts.set(programme, known);
  return known;
}

const texts = new WeakMap<Programme, string>();

const sought = ({ id, title, type, organisations, departments, themes, objectives, projects, notes }: Programme): string =>
  [id, title, type, ...organisations, ...departments, ...themes, ...objectives, ...projects.map((project) => project.title), notes ?? ''].join('\n').toLowerCase();

/** Sums over a list of programmes. What is not known is not in a sum; `without` says how many that are. */
export interface BankTotals {
  readonly count: number;
  /** Currency -> sum of the budgets. */
  readonly budget: ReadonlyMap<string, number>;
  /** Currency -> what the municipality pays. */
  readonly municipal: ReadonlyMap<string, number>;
  /** Residents reached, as each programme says: people reached by two are counted twice. */
  readonly residents: number;
  readonly without: { readonly budget: number; readonly municipal: number; readonly residents: number };
}

export function bankTotals(entries: readonly BankEntry[]): BankTotals {
  const programmes = entries.map((entry) => entry.programme);
  const missing = (value: (one: Programme) => number | null | undefined): number => programmes.filter((one) => (value(one) ?? null) === null).length;
  return {
    count: entries.length,
    budget: sums(programmes, (one) => one.budget?.total),
    municipal: sums(programmes, (one) => one.budget?.split.get('kommune')),
    residents: programmes.reduce((sum, one) => sum + (one.residents ?? 0), 0),
    without: { budget: missing((one) => one.budget?.total), municipal: missing((one) => one.budget?.split.get('kommune')), residents: missing((one) => one.residents) },
  };
}

function sums(programmes: readonly Programme[], amountOf: (one: Programme) => number | null | undefined): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const one of programmes) {
    const amount = amountOf(one) ?? null;
    if (amount !== null && one.budget !== null) found.set(one.budget.currency, (found.get(one.budget.currency) ?? 0) + amount);
  }
  return found;
}

export interface BankGroup {
  /** `null`: the programmes that have no such key. */
  readonly key: string | null;
  readonly entries: readonly BankEntry[];
  readonly totals: BankTotals;
}

/** The entries by the keys of a field, keys in the order in which they first occur. A programme with two keys stands in both groups, so group totals may add up to more than the whole. */
export function groupBank(entries: readonly BankEntry[], field: BankField): readonly BankGroup[] {
  const groups = new Map<string | null, BankEntry[]>();
  for (const entry of entries) {
    const keys = new Set(entry.keys(field));
    for (const key of keys.size === 0 ? [null] : keys) {
      const members = groups.get(key) ?? [];
      members.push(entry);
      groups.set(key, members);
    }
  }
  return [...groups].toSorted(([a], [b]) => Number(a === null) - Number(b === null)).map(([key, members]) => ({ key, entries: members, totals: bankTotals(members) }));
}
