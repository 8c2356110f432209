import type { Localized } from '../../model/localized.ts';
import type { Day, Evaluation, Programme } from '../../model/programme.ts';
import { EVALUATION_HEADINGS } from '../../plans/evaluation-summary.ts';
import { checklistOf } from '../../plans/plan-follow-up.ts';
import { bankExportWords } from '../../text/bank-words.ts';
import { evaluationWords as words } from '../../text/evaluation-words.ts';
import { answerWords, planPageWords } from '../../text/plan-page-words.ts';
import { csvLines, csvOf, DANISH_CSV } from '../../write/csv.ts';
import type { Cell } from '../../write/table.ts';
import type { ListExport } from '../list/list-export.ts';
import { aboutBank } from '../plans/bank-export.ts';
import type { Scene } from '../scene.ts';
import type { BankChoice } from '../view.ts';
import type { EvaluationScene } from './evaluation-scene.ts';

interface EvaluationRow {
  readonly programme: Programme;
  /** `null`: it has none of the year. */
  readonly evaluation: Evaluation | null;
  readonly evaluated: 'yes' | 'no' | 'unknown';
}

/**
 * The evaluations of a year as a file: a row a plan for Danish Excel, with the filter and the link under it, or JSON with the counts by requirement.
 * @param link the address that opens the same page
 */
export function evaluationExport(scene: Scene, choice: BankChoice, found: EvaluationScene, form: 'csv-da' | 'json', link: string, made: Day): ListExport {
  const stem = `${scene.city.id}-evalueringer-${found.summary.year}-${made}`;
  if (form === 'json') return { name: `${stem}.json`, type: 'application/json;charset=utf-8', text: jsonOf(scene, found, link, made) };
  const say = (text: Localized): string => text[scene.view.language];
  const { requirements } = scene.city;
  const columns = [bankExportWords.id, bankExportWords.title, words.evaluated, ...EVALUATION_HEADINGS.map((heading) => planPageWords[heading]), ...requirements.map(({ title }) => title)];
  const rows = rowsOf(found).map(({ programme, evaluation, evaluated }): readonly Cell[] => [
    programme.id,
    programme.title,
    say(words[evaluated]),
    ...EVALUATION_HEADINGS.map((heading) => evaluation?.[heading] ?? null),
    ...checklistOf(programme, requirements).map(({ answer }) => say(answerWords[answer])),
  ]);
  const about = csvLines([[say(words.year), found.summary.year], ...aboutBank(scene, choice, link, made, say)], DANISH_CSV);
  return { name: `${stem}-excel.csv`, type: 'text/csv;charset=utf-8', text: csvOf({ columns: columns.map(say), rows }, DANISH_CSV) + DANISH_CSV.lineEnd + about };
}

const rowsOf = ({ summary: { evaluated, missing, unclear } }: EvaluationScene): readonly EvaluationRow[] => [
  ...evaluated.map((one) => ({ ...one, evaluated: 'yes' as const })),
  ...missing.map((programme) => ({ programme, evaluation: null, evaluated: 'no' as const })),
  ...unclear.map((programme) => ({ programme, evaluation: null, evaluated: 'unknown' as const })),
];

function jsonOf({ city, date }: Scene, found: EvaluationScene, link: string, made: Day): string {
  const { year, requirements } = found.summary;
  const evaluations = rowsOf(found).map(({ programme: { id, title }, evaluation, evaluated }) => ({
    programme: id,
    title,
    evaluated: { yes: true, no: false, unknown: null }[evaluated],
    ...Object.fromEntries(EVALUATION_HEADINGS.map((heading) => [heading, evaluation?.[heading] ?? null])),
  }));
  const counts = requirements.map(({ requirement: { id }, counts: { met, 'not-met': notMet, 'not-assessed': notAssessed } }) => ({ requirement: id, met, notMet, notAssessed }));
  return `${JSON.stringify({ package: city.id, version: city.version, digest: city.digest, fictional: city.fictional, date, year, exported: made, link, requirements: counts, evaluations }, null, 2)}\n`;
}
