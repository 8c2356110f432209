import type { AreaGeometry, Position } from '../model/geometry.ts';
import type { Level } from '../model/level.ts';
import { partialDate } from '../model/partial-date.ts';
import type { ProgrammeType } from '../model/programme.ts';
import { addMonths } from './calendar.ts';

/** A programme as a form holds it: dates and amounts may be wrong until they are checked. Text is text; it is never read as anything else. */
export interface ProgrammeDraft {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly kind: 'extraordinary' | 'transition' | null;
  /** `2026`, `2026-03` or `2026-03-31`; empty: not known. */
  readonly start: string;
  readonly end: string;
  readonly areas: ReadonlyMap<string, readonly string[]>;
  readonly geometry: AreaGeometry | null;
  readonly total: number | null;
  readonly split: ReadonlyMap<string, number>;
  readonly departments: ReadonlyMap<string, number>;
  readonly themes: readonly string[];
}

export type DraftFindingCode =
  | 'id-missing' | 'id-taken' | 'title-missing' | 'unknown-type' | 'not-a-date' | 'end-before-start' | 'transition-too-long'
  | 'unknown-level' | 'unknown-area' | 'nowhere' | 'self-crossing' | 'negative' | 'not-a-number' | 'split-over-total' | 'split-under-total' | 'departments-over-municipality' | 'unknown-theme';

/** What is to be said at one field of the form. */
export interface DraftFinding {
  readonly field: keyof ProgrammeDraft;
  readonly code: DraftFindingCode;
  /** An error keeps the draft from counting; a remark does not. */
  readonly severity: 'error' | 'remark';
  /** What fills the blanks of the message. */
  readonly blanks: Readonly<Record<string, string>>;
}

export interface DraftContext {
  readonly levels: readonly Pick<Level, 'id' | 'positions'>[];
  readonly types: readonly ProgrammeType[];
  /** Ids of the other programmes. */
  readonly taken: ReadonlySet<string>;
  /** Themes to choose from; empty: any word will do. */
  readonly themes: readonly string[];
}

/** Everything wrong with a draft, in the order of its fields; nothing is thrown and nothing changed. */
export function checkDraft(draft: ProgrammeDraft, context: DraftContext): readonly DraftFinding[] {
  return [...checkNames(draft, context), ...checkPeriod(draft), ...checkGround(draft, context), ...checkBudget(draft), ...checkThemes(draft, context)];
}

const error = (field: keyof ProgrammeDraft, code: DraftFindingCode, blanks: DraftFinding['blanks'] = {}): DraftFinding => ({ field, code, severity: 'error', blanks });
const remark = (field: keyof ProgrammeDraft, code: DraftFindingCode, blanks: DraftFinding['blanks'] = {}): DraftFinding => ({ field, code, severity: 'remark', blanks });

function checkNames({ id, title, type }: ProgrammeDraft, { taken, types }: DraftContext): readonly DraftFinding[] {
  return [
    ...(id.trim() === '' ? [error('id', 'id-missing')] : taken.has(id) ? [error('id', 'id-taken', { id })] : []),
    ...(title.trim() === '' ? [error('title', 'title-missing')] : []),
    ...(types.some((one) => one.id === type) ? [] : [error('type', 'unknown-type', { type })]),
  ];
}

/** A transition to ordinary operation lasts two years at most. */
const TRANSITION_MONTHS = 24;

function checkPeriod({ start, end, kind }: ProgrammeDraft): readonly DraftFinding[] {
  const [from, to] = [start.trim() === '' ? null : partialDate(start.trim()), end.trim() === '' ? null : partialDate(end.trim())];
  const findings = [
    ...(start.trim() !== '' && from === null ? [error('start', 'not-a-date', { text: start })] : []),
    ...(end.trim() !== '' && to === null ? [error('end', 'not-a-date', { text: end })] : []),
  ];
  if (from === null || to === null) return findings;
  if (to.last < from.first) return [...findings, error('end', 'end-before-start', { start, end })];
  return kind === 'transition' && to.first >= addMonths(from.last, TRANSITION_MONTHS) ? [...findings, remark('end', 'transition-too-long')] : findings;
}

function checkGround({ areas, geometry }: ProgrammeDraft, { levels }: DraftContext): readonly DraftFinding[] {
  const findings = [...areas].flatMap(([levelId, ids]) => {
    const level = levels.find((one) => one.id === levelId);
    if (level === undefined) return [error('areas', 'unknown-level', { level: levelId })];
    return ids.filter((id) => !level.positions.has(id)).map((id) => error('areas', 'unknown-area', { id, level: levelId }));
  });
  const isNowhere = geometry === null && [...areas.values()].every((ids) => ids.length === 0);
  return [...findings, ...(isNowhere ? [remark('areas', 'nowhere')] : []), ...(geometry !== null && crossesItself(geometry) ? [error('geometry', 'self-crossing')] : [])];
}

function checkBudget({ total, split, departments }: ProgrammeDraft): readonly DraftFinding[] {
  const amounts = (field: keyof ProgrammeDraft, entries: Iterable<readonly [string, number]>): readonly DraftFinding[] =>
    [...entries].flatMap(([name, amount]) => (Number.isFinite(amount) ? (amount < 0 ? [error(field, 'negative', { name })] : []) : [error(field, 'not-a-number', { name })]));
  const wrong = [...amounts('total', total === null ? [] : [['', total]]), ...amounts('split', split), ...amounts('departments', departments)];
  if (wrong.length > 0) return wrong;
  const [paid, municipality] = [sumOf(split), split.get('kommune') ?? 0];
  const over = departments.size > 0 && oere(sumOf(departments)) > oere(municipality) ? [error('departments', 'departments-over-municipality', { sum: String(sumOf(departments)), municipality: String(municipality) })] : [];
  if (total === null || split.size === 0 || oere(paid) === oere(total)) return over;
  const blanks = { sum: String(paid), total: String(total), difference: String(Math.abs(oere(paid) - oere(total)) / 100) };
  return [oere(paid) > oere(total) ? error('split', 'split-over-total', blanks) : remark('split', 'split-under-total', blanks), ...over];
}

const sumOf = (amounts: ReadonlyMap<string, number>): number => [...amounts.values()].reduce((sum, one) => sum + one, 0);
const oere = (kroner: number): number => Math.round(kroner * 100);

const checkThemes = ({ themes }: ProgrammeDraft, { themes: known }: DraftContext): readonly DraftFinding[] =>
  known.length === 0 ? [] : themes.filter((theme) => !known.includes(theme)).map((theme) => remark('themes', 'unknown-theme', { theme }));

/** Whether two borders of one polygon cross, other than where they follow on one another. */
export function crossesItself({ polygons }: AreaGeometry): boolean {
  return polygons.some((rings) => {
    const edges = rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] ?? to, to] as const));
    return edges.some((edge, i) => edges.slice(0, i).some((other) => cross(edge, other)));
  });
}

type Segment = readonly [Position, Position];

const side = ([a, b]: Segment, [x, y]: Position): number => Math.sign((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1]));

const cross = (one: Segment, other: Segment): boolean => side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;
