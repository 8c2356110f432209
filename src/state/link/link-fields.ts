import { LIST_COLUMNS, type ListColumn } from '../../model/list-column.ts';
import { NEED_GROUPS, type GroupRule, type HighNeed, type NeedGroup } from '../../plans/group-rule.ts';
import { hasOwnLimits } from '../../score/classes/classify.ts';
import type { AreaRef, ClassChoice, DoubtChoice, ListChoice, MapMode, PlanFilter, SortKey, Subject } from '../view.ts';

/** The parts of a link as text. Each `write…` has a `read…` that gives the same back, or `undefined` for what is no such part. */

/** Escapes what parts a link, so that ids may hold any character; letters such as æ, ø and å stay readable. */
export const escapePart = (text: string): string => text.replace(/[\s%&=:,;@~#+<>"'\\^`{|}]/gu, (one) => encodeURIComponent(one));

/** The text that {@link escapePart} was given; `undefined` where the escapes are broken. */
export function unescapePart(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export const writeArea = ({ level, area }: AreaRef): string => `${escapePart(level)}:${escapePart(area)}`;

export function readArea(text: string): AreaRef | undefined {
  const [level, area, ...rest] = text.split(':').map(unescapePart);
  return level === undefined || area === undefined || rest.length > 0 ? undefined : { level, area };
}

export const writeSubject = (subject: Subject): string => (subject.kind === 'index' ? 'index' : `${subject.kind}:${escapePart(subject.id)}`);

export function readSubject(text: string): Subject | undefined {
  if (text === 'index') return { kind: 'index' };
  const [kind, part, ...rest] = text.split(':');
  const id = part === undefined ? undefined : unescapePart(part);
  if (id === undefined || rest.length > 0) return undefined;
  return kind === 'node' || kind === 'indicator' ? { kind, id } : undefined;
}

export const writeWeights = (weights: Readonly<Record<string, number>>): string =>
  Object.entries(weights)
    .map(([node, weight]) => `${escapePart(node)}:${weight}`)
    .join(',');

export function readWeights(text: string): ReadonlyMap<string, number> | undefined {
  const found = new Map<string, number>();
  for (const part of text.split(',')) {
    const [node, weight, ...rest] = part.split(':');
    const id = node === undefined ? undefined : unescapePart(node);
    const number = readNumber(weight ?? '');
    if (id === undefined || number === undefined || number < 0 || rest.length > 0) return undefined;
    found.set(id, number);
  }
  return found;
}

export const writeIds = (ids: readonly string[]): string => ids.map(escapePart).join(',');

export function readIds(text: string): readonly string[] | undefined {
  if (text === '') return [];
  const ids = text.split(',').map(unescapePart);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

export const writeClasses = ({ method, count, limits }: ClassChoice): string =>
  limits === null ? `${method}:${count}` : `${method}:${count}:${limits.join(',')}`;

const METHODS: readonly ClassChoice['method'][] = ['quantile', 'natural-breaks', 'equal-interval', 'standard-deviation', 'fixed', 'manual'];

export function readClasses(text: string): ClassChoice | undefined {
  const [name, number, list, ...rest] = text.split(':');
  const method = METHODS.find((one) => one === name);
  const count = readNumber(number ?? '');
  if (method === undefined || count === undefined || !Number.isInteger(count) || count < 3 || count > 7 || rest.length > 0) return undefined;
  if (list === undefined) return { method, count, limits: null };
  const limits = list.split(',').map(readNumber);
  return hasOwnLimits(method) && isAscending(limits) ? { method, count, limits } : undefined;
}

const isAscending = (limits: readonly (number | undefined)[]): limits is readonly number[] =>
  limits.every((limit, i) => limit !== undefined && (i === 0 || limit > (limits[i - 1] ?? limit)));

const MODES: readonly MapMode[] = ['need', 'certainty', 'cover', 'change', 'direction'];

export const readMapMode = (text: string): MapMode | undefined => MODES.find((one) => one === text);

/** `0.25:scale,mean,small`: the spread, then what is varied or asked beside it. */
export const writeDoubt = ({ spread, ...asked }: DoubtChoice): string => `${spread}:${ASKED.flatMap(([name, word]) => (asked[name] ? [word] : [])).join(',')}`;

const ASKED = [
  ['normalisation', 'scale'],
  ['aggregation', 'mean'],
  ['smallNumbers', 'small'],
] as const;

export function readDoubt(text: string): DoubtChoice | undefined {
  const [first, list, ...rest] = text.split(':');
  const spread = readNumber(first ?? '');
  const words = list === undefined || list === '' ? [] : list.split(',');
  const areKnown = words.every((word) => ASKED.some(([, known]) => known === word));
  if (spread === undefined || spread < 0 || spread > 1 || list === undefined || rest.length > 0 || !areKnown) return undefined;
  const has = (word: string): boolean => words.includes(word);
  return { spread, normalisation: has('scale'), aggregation: has('mean'), smallNumbers: has('small') };
}

const SORTS: readonly SortKey[] = ['rank', 'name', 'value', ...LIST_COLUMNS.filter((column) => column !== 'span')];

export const writeSort = ({ sort, descending }: ListChoice): string => (descending ? `-${sort}` : sort);

export function readSort(text: string): Pick<ListChoice, 'sort' | 'descending'> | undefined {
  const descending = text.startsWith('-');
  const sort = SORTS.find((one) => one === (descending ? text.slice(1) : text));
  return sort === undefined ? undefined : { sort, descending };
}

/** `span,plans`; `none` where every column is put away. */
export const writeColumns = (columns: readonly ListColumn[]): string => columns.join(',') || 'none';

export function readColumns(text: string): readonly ListColumn[] | undefined {
  const named = text === 'none' ? [] : text.split(',');
  const columns = LIST_COLUMNS.filter((column) => named.includes(column));
  return columns.length === named.length ? columns : undefined;
}

const FILTERS: readonly PlanFilter[] = ['all', 'active', 'no-known-active', 'planned', 'ended', 'end-unknown'];

export const readPlanFilter = (text: string): PlanFilter | undefined => FILTERS.find((one) => one === text);

/** `share:0.2:0.5`: which need is high, and the smallest cover. */
export const writeGroupRule = ({ high, cover }: GroupRule): string => `${high.by}:${high.by === 'count' ? high.count : high.by === 'share' ? high.share : high.atLeast}:${cover}`;

export function readGroupRule(text: string): GroupRule | undefined {
  const [by, ...numbers] = text.split(':');
  const [amount, cover] = numbers.map(readNumber);
  if (amount === undefined || cover === undefined || numbers.length > 2 || cover <= 0 || cover > 1) return undefined;
  const high = highNeed(by, amount);
  return high === undefined ? undefined : { high, cover };
}

function highNeed(by: string | undefined, amount: number): HighNeed | undefined {
  if (by === 'count') return Number.isInteger(amount) && amount >= 1 && amount <= 1_000_000 ? { by, count: amount } : undefined;
  if (by === 'share') return amount > 0 && amount <= 1 ? { by, share: amount } : undefined;
  return by === 'score' ? { by, atLeast: amount } : undefined;
}

export const readNeedGroup = (text: string): NeedGroup | undefined => NEED_GROUPS.find((one) => one === text);

/** A plain decimal number; nothing else that a language may take for one ("", "0x10", "Infinity"). */
export function readNumber(text: string): number | undefined {
  if (!/^-?\d{1,20}(\.\d{1,30})?(e[-+]?\d{1,3})?$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
