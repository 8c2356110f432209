import { unlocalized, type Localized } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import { moneyLackWords, moneyWords as words } from '../../text/money-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { csvLines, csvOf, DANISH_CSV } from '../../write/csv.ts';
import type { Cell } from '../../write/table.ts';
import { exportTrail } from '../list/export-trail.ts';
import type { ListExport } from '../list/list-export.ts';
import { DEFAULT_BANK } from '../plans/bank-choice.ts';
import { chosenTexts } from '../plans/bank-export.ts';
import type { Scene } from '../scene.ts';
import { moneyFinding } from './money-finding.ts';
import type { MoneyLine, MoneyTable } from './money-table.ts';

/** A table of money for Danish Excel, in kroner, with its finding, the plans that are not in it, what was filtered by and the trail under it. */
export function moneyExport(scene: Scene, table: MoneyTable, head: Localized, link: string, made: Day): ListExport {
  const say = (text: Localized): string => text[scene.view.language];
  const { columns, lines, whole, lacks, currency, choice, year } = table;
  const row = ({ title, money, total, programmes }: MoneyLine): readonly Cell[] => [say(title), ...columns.map((column) => (money.get(column) ?? 0) / 100), total / 100, programmes];
  const heads = [head, ...columns.map((column) => payerWords[column]), words.sum, words.plans].map(say);
  const measure = choice.measure === 'each' ? words.each : choice.measure === 'year' ? fill(words.inYear, { year: String(year) }) : words.total;
  const bank = scene.view.bank ?? DEFAULT_BANK;
  const about: readonly (readonly Cell[])[] = [
    [say(words.title), say(moneyFinding(table))],
    [say(words.measure), `${say(measure)}, ${currency}`],
    ...lacks.flatMap(({ lack, programmes }) => programmes.map(({ id, title }) => [say(words.lacking), `${title} (${id})`, say(moneyLackWords[lack])])),
    ...[...chosenTexts(bank, scene.city), ...(bank.text === '' ? [] : [unlocalized(bank.text)])].map((text) => [say(words.filter), say(text)]),
    ...exportTrail(scene, link, made).filter(({ id }) => ABOUT_PLANS.has(id)).map(({ label, value }) => [say(label), say(value)]),
  ];
  const text = csvOf({ columns: heads, rows: [...lines, whole].map(row) }, DANISH_CSV) + DANISH_CSV.lineEnd + csvLines(about, DANISH_CSV);
  return { name: `${scene.city.id}-budgetter-${made}-excel.csv`, type: 'text/csv;charset=utf-8', text };
}

/** Lines of the trail that budgets rest on; no weight moves them. */
const ABOUT_PLANS: ReadonlySet<string> = new Set(['fictional', 'package', 'plan-date', 'sources', 'made', 'link']);
