import type { Day } from '../../model/programme.ts';
import type { YearlyRecord } from '../../model/yearly-record.ts';
import { openingYear } from '../../score/year-choice.ts';
import { dayOfLast, lastPeriod, yearsBefore, type LastPeriod } from '../../write/yearly-report/last-report.ts';
import type { YearlyQuestion } from '../../write/yearly-report/yearly-context.ts';
import { profileQuestion, type ProfileGround } from '../area-profile/profile-question.ts';
import { defaultView } from '../default-view.ts';
import { writeLink } from '../link/link.ts';
import { chosenTree } from '../weighing/chosen-tree.ts';

/** What a person asks a yearly report of. */
export interface YearlyChoice {
  readonly level: string;
  readonly year: number | null;
  /** The last report's year and day; `null`: there is no earlier year. */
  readonly since: number | null;
  readonly sinceDate: Day;
  /** How the last report was made, where a person picked its file. */
  readonly last: YearlyRecord | null;
}

/** What the choices of a report rest on. */
type ChoiceGround = Pick<ProfileGround, 'city' | 'view' | 'today'>;

/** What a yearly report is asked with, at the weights of the page; `null`: there is no such level, or no index to score it by. */
export function yearlyQuestion(ground: ProfileGround, { level, year, since, sinceDate, last }: YearlyChoice): YearlyQuestion | null {
  const view = { ...ground.view, level, year };
  const question = profileQuestion({ ...ground, view }, () => null);
  if (question === null) return null;
  const { areaLink: _, lastProfile: __, ...rest } = question;
  // The rule of cover is the one that the level opens with, in the report and behind its link.
  const { language, profile, own, weights, method, doubt, plans } = view;
  const shown = { ...defaultView(rest.city, language, level), year, profile, own, weights, method, doubt, plans: { ...plans, date: rest.date } };
  return { ...rest, since, sinceDate, last, link: `${ground.address}#${writeLink(shown, rest.city)}` };
}

/** Years of a level that a report may be of, newest first: those in which the index has figures. */
export function reportYears({ city, view }: Pick<ProfileGround, 'city' | 'view'>, level: string): readonly number[] {
  const found = city.levels.find(({ id }) => id === level);
  const tree = chosenTree(city, view);
  return found === undefined || tree === null ? [] : yearsBefore(found, tree, Infinity).toReversed();
}

/** What the dialogue opens with at a level: the page's year where the level has it, and the newest year before. */
export function openingChoice(ground: ChoiceGround, level: string): YearlyChoice {
  const years = reportYears(ground, level);
  const found = ground.city.levels.find(({ id }) => id === level);
  const opening = [ground.view.year, found === undefined ? null : openingYear(found), years[0]].find((one) => one !== null && one !== undefined && years.includes(one)) ?? null;
  return withYear(ground, level, opening);
}

/** The same level in another year: the last report is the one that was picked, else the newest year before it, on the same day of its year. */
export function withYear(ground: ChoiceGround, level: string, year: number | null, last: YearlyRecord | null = null): YearlyChoice {
  const { since, day } = lastPeriodOf(ground, { level, year, last });
  return { level, year, since, sinceDate: day ?? dayOfLast(dateIn(ground), year, since), last };
}

/** What the last report was of, and whether this one can be held against its year and day. */
export function lastPeriodOf(ground: ChoiceGround, { level, year, last }: Pick<YearlyChoice, 'level' | 'year' | 'last'>): LastPeriod {
  const before = reportYears(ground, level).filter((one) => year !== null && one < year).toReversed();
  return lastPeriod({ last, before, date: dateIn(ground) });
}

/** The day on which plans are read. */
const dateIn = ({ view, today }: ChoiceGround): Day => view.plans.date ?? today;
