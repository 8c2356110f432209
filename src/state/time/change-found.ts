import { PRESENT, type Column } from '../../model/column.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import type { DisclosedCity, DisclosedLevel } from '../../score/disclosure-gate.ts';
import { changeLimits, type ChangeLimits } from '../../score/time/change-classes.ts';
import { BREAK_BETWEEN, CHANGE_MISSING, type Change } from '../../score/time/change.ts';
import { breaksOfIndicator, breaksOfNodes, isBroken, type TimeBreak } from '../../score/time/series-breaks.ts';
import { changeOfIndicator, changesInSteps, indicatorByYear } from '../../score/time/time-columns.ts';
import { inOneGo, type Steps } from '../../score/time/steps.ts';
import { scoresOverYears, type TimeReference, type YearScores } from '../../score/time/year-scores.ts';
import { noChangeWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { breaksText } from './breaks-text.ts';
import type { Subject, TimeChoice } from '../view.ts';

/** How many years back is looked where no year was chosen, at most. */
export const USUAL_YEARS = 4;

/** The change that was asked for, or why there is none. */
export type ChangeFound =
  | { readonly kind: 'change'; readonly from: number; readonly to: number; readonly change: Change; readonly limits: ChangeLimits; readonly scores: readonly YearScores[] }
  | { readonly kind: 'none'; readonly why: Localized };

/** What a change is asked of. */
export interface ChangeGround {
  readonly city: DisclosedCity;
  readonly level: DisclosedLevel;
  /** `null`: there is no index that can be scored. */
  readonly tree: IndexTree | null;
  readonly year: number | null;
}

const none = (why: Localized): ChangeFound => ({ kind: 'none', why });

/** The change of what is shown between the chosen years, every area of the level. */
export const changeFound = (ground: ChangeGround, subject: Subject, choice: Pick<TimeChoice, 'since' | 'against'>): ChangeFound => inOneGo(changeInSteps(ground, subject, choice));

/** The same, pausing now and then. */
export function* changeInSteps(ground: ChangeGround, subject: Subject, { since, against }: Pick<TimeChoice, 'since' | 'against'>): Steps<ChangeFound> {
  const { year, level } = ground;
  if (year === null) return none(words.noYears);
  if (level.years.length < 2) return none(fill(words.oneYear, { year: String(level.years[0] ?? year) }));
  if (since !== null && since >= year) return none(fill(words.notEarlier, { since: String(since), year: String(year) }));
  return subject.kind === 'indicator' ? ofIndicator(ground, subject.id, year, since) : yield* ofNode(ground, subject, year, since, against);
}

function ofIndicator({ city, level }: ChangeGround, id: string, year: number, since: number | null): ChangeFound {
  const indicator = city.indicators.get(id);
  const years = [...indicatorByYear(level, id)].flatMap(([one, column]) => (one <= year && hasAny(column) ? [one] : [])).toSorted((a, b) => a - b);
  const to = years.at(-1);
  if (indicator === undefined || to === undefined) return none(fill(words.notIn, { year: String(year) }));
  const breaks = breaksOfIndicator(indicator, level);
  const from = since ?? usualYear(years, to, breaks);
  if (from === null) return none(fill(words.noEarlier, { year: String(to) }));
  if (!years.includes(from) || from === to) return none(fill(words.notIn, { year: String(from) }));
  return told(changeOfIndicator(level, city, id, from, to), { from, to, breaks, city, level, scores: [] });
}

const hasAny = ({ state }: Column): boolean => state.includes(PRESENT);

/** The oldest year that no break parts from `to`, at most {@link USUAL_YEARS} back; else the one before. `null`: there is no earlier one. */
export function usualYear(years: readonly number[], to: number, breaks: readonly TimeBreak[]): number | null {
  const earlier = years.filter((year) => year < to);
  return earlier.find((year) => year >= to - USUAL_YEARS && !isBroken(breaks, year, to)) ?? earlier.at(-1) ?? null;
}

function* ofNode({ city, level, tree }: ChangeGround, subject: Subject, to: number, since: number | null, against: TimeChoice['against']): Steps<ChangeFound> {
  if (tree === null) return none(words.noIndex);
  const node = subject.kind === 'node' ? subject.id : tree.root.id;
  const near = since === null ? level.years.filter((year) => year <= to && year >= to - USUAL_YEARS) : [since, to];
  yield;
  const eachYear = scored(level, city, tree, { kind: 'each-year' }, near);
  const breaks = breaksOfNodes(level, city, tree, eachYear).get(node) ?? [];
  const years = eachYear.map(({ year }) => year);
  if (!years.includes(to)) return none(fill(words.notIn, { year: String(to) }));
  const from = since ?? usualYear(years, to, breaks);
  if (from === null) return none(fill(words.noEarlier, { year: String(to) }));
  if (!years.includes(from)) return none(fill(words.notIn, { year: String(from) }));
  const scores = against === 'each-year' ? eachYear.filter(({ year }) => year === from || year === to) : scored(level, city, tree, { kind: 'base-year', year: from }, [from, to]);
  return told((yield* changesInSteps(level, city, scores, from, to)).get(node) ?? null, { from, to, breaks, city, level, scores });
}

function scored(level: DisclosedLevel, city: DisclosedCity, tree: IndexTree, reference: TimeReference, years: readonly number[]): readonly YearScores[] {
  const found = scoresOverYears(level, city, tree, reference, years);
  return found.kind === 'scores' ? found.years : [];
}

interface Told {
  readonly from: number;
  readonly to: number;
  readonly breaks: readonly TimeBreak[];
  readonly city: DisclosedCity;
  readonly level: DisclosedLevel;
  readonly scores: readonly YearScores[];
}

function told(change: Change | null, { from, to, breaks, city, level, scores }: Told): ChangeFound {
  const years = { from: String(from), to: String(to) };
  if (change === null) return none(fill(words.sameFigures, years));
  const between = breaks.filter((one) => isBroken([one], from, to));
  if (change.states.includes(BREAK_BETWEEN)) return none(fill(words.broken, { ...years, breaks: breaksText(between, (id) => titleOf(city, level, id)) }));
  const limits = changeLimits(change);
  return limits === null || change.states.every((state) => state === CHANGE_MISSING) ? none(fill(words.noneKnown, years)) : { kind: 'change', from, to, change, limits, scores };
}

function titleOf({ indicators }: DisclosedCity, level: DisclosedLevel, id: string): Localized {
  const indicator = indicators.get(id);
  return indicator === undefined ? { da: id, en: id } : indicatorAtLevel(indicator, level.id).title;
}
