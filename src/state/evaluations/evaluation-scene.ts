import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { yearOf } from '../../plans/calendar.ts';
import { evaluatedYears, evaluationSummary, type YearOfEvaluations } from '../../plans/evaluation-summary.ts';
import { evaluationWords as words } from '../../text/evaluation-words.ts';
import { fill } from '../../text/say.ts';
import type { BankScene } from '../plans/bank-scene.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import type { BankChoice } from '../view.ts';

/** The evaluations of the filtered bank in one year. */
export interface EvaluationScene {
  /** Years that can be chosen, newest first: those of any evaluation of the package, and that of the date. */
  readonly years: readonly number[];
  readonly summary: YearOfEvaluations;
  /** How many plans ran in the year. */
  readonly ran: number;
  readonly finding: Localized;
}

/** The year that was chosen, else the newest until the date of which any listed plan has an evaluation, else the year of the date. */
export function evaluationScene({ city, date }: Pick<Scene, 'city' | 'date'>, { listed }: BankScene, { evaluated }: BankChoice): EvaluationScene {
  const programmes = listed.map(({ programme }) => programme);
  const now = yearOf(date);
  const year = evaluated ?? evaluatedYears(programmes).find((one) => one <= now) ?? now;
  const summary = evaluationSummary(programmes, year, city.requirements);
  const years = [...new Set([...evaluatedYears(city.programmes), now, year])].toSorted((a, b) => b - a);
  const ran = summary.evaluated.length + summary.missing.length;
  return { years, summary, ran, finding: findingOf(summary, ran) };
}

function findingOf({ year, evaluated, missing }: YearOfEvaluations, ran: number): Localized {
  const number = (value: number): Localized => inBoth((language) => formatNumber(value, language));
  const values = { year: String(year), all: number(ran), evaluated: number(evaluated.length) };
  if (ran === 0) return fill(words.noneRan, values);
  return fill(missing.length === 0 ? words.allEvaluated : words.finding, values);
}
