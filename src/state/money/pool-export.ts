import { unlocalized, type Localized } from '../../model/localized.ts';
import { PAYERS, type Day } from '../../model/programme.ts';
import { sumOf } from '../../plans/money.ts';
import { outsideWords, poolExportWords as exportWords, poolWords as words } from '../../text/pool-words.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { csvLines, csvOf, DANISH_CSV } from '../../write/csv.ts';
import type { Cell } from '../../write/table.ts';
import { chosenTexts } from '../plans/bank-export.ts';
import { DEFAULT_BANK } from '../plans/bank-choice.ts';
import { keyText } from '../plans/bank-text.ts';
import { exportTrail } from '../list/export-trail.ts';
import type { ListExport } from '../list/list-export.ts';
import type { Scene } from '../scene.ts';
import { oereText } from './money-finding.ts';
import { outcomeText, poolFinding, ruleText } from './pool-in-words.ts';
import type { PoolLine, PoolScene } from './pool-scene.ts';

/**
 * What a pool reaches as a file, with everything that it rests on: pool, rules, filter, weights, method, date, package and the link that opens it again.
 * Amounts are kroner with øre as decimals.
 */
export function poolExport(scene: Scene, pool: PoolScene, form: 'csv-da' | 'json', link: string, made: Day): ListExport {
  const stem = `${scene.city.id}-pulje-${made}`;
  if (form === 'json') return { name: `${stem}.json`, type: 'application/json;charset=utf-8', text: `${JSON.stringify(plainPool(scene, pool, link, made), null, 2)}\n` };
  const say = (text: Localized): string => text[scene.view.language];
  const heads = [exportWords.id, words.plan, words.need, words.yearOf, words.budget, ...PAYERS.map((payer) => payerWords[payer]), words.outcome].map(say);
  const queue = pool.lines.map((line): readonly Cell[] => {
    const { id, title, year, money } = line.candidate;
    return [id, title, line.need?.rank ?? null, year, sumOf(money) / 100, ...PAYERS.map((payer) => (money.get(payer) ?? 0) / 100), pool.hasMoney ? say(outcomeText(line)) : null];
  });
  const years = [
    [words.payer, words.yearOf, words.carried, words.granted, words.committed, words.left].map(say),
    ...pool.years.map(({ payer, year, carried, granted, committed, left }): readonly Cell[] => [say(payerWords[payer]), year, carried / 100, granted / 100, committed / 100, left / 100]),
  ];
  const about = aboutPool(scene, pool, link, made).map(({ label, value }): readonly Cell[] => [say(label), say(value)]);
  const outside = pool.outsiders.map(({ id, title, reason }): readonly Cell[] => [say(exportWords.outside), `${title} (${id})`, say(outsideWords[reason])]);
  const text = [csvOf({ columns: heads, rows: queue }, DANISH_CSV), ...[years, outside, about].filter((rows) => rows.length > 0).map((rows) => csvLines(rows, DANISH_CSV))].join(DANISH_CSV.lineEnd);
  return { name: `${stem}-excel.csv`, type: 'text/csv;charset=utf-8', text };
}

interface AboutLine {
  readonly label: Localized;
  readonly value: Localized;
}

/** What was asked of the pool, then the trail of every export. */
function aboutPool(scene: Scene, pool: PoolScene, link: string, made: Day): readonly AboutLine[] {
  const { yearly, unassessed } = scene.view.pool;
  const { bank } = scene.view;
  const inPool = PAYERS.flatMap((payer) => {
    const amount = yearly[payer];
    return amount === undefined ? [] : [fill(exportWords.yearly, { payer: payerWords[payer], amount: oereText(amount * 100, pool.currency), from: String(pool.from), to: String(pool.to) })];
  });
  return [
    { label: words.outcome, value: poolFinding(pool) },
    ...inPool.map((value) => ({ label: exportWords.pool, value })),
    ...scene.city.programmeTypes.map(({ id }) => ({ label: exportWords.rule, value: ruleText(id, pool.rules.get(id), scene.city) })),
    { label: exportWords.unassessed, value: unassessed ? exportWords.allowed : exportWords.barred },
    ...chosenTexts(bank ?? DEFAULT_BANK, scene.city).map((value) => ({ label: exportWords.filter, value })),
    ...(bank === null || bank.text === '' ? [] : [{ label: exportWords.filter, value: unlocalized(bank.text) }]),
    ...exportTrail(scene, link, made).filter(({ id }) => id !== 'shows'),
  ];
}

function plainPool(scene: Scene, pool: PoolScene, link: string, made: Day): unknown {
  const kroner = (money: ReadonlyMap<string, number>): Record<string, number> => Object.fromEntries([...money].map(([payer, oere]) => [payer, oere / 100]));
  const lineOf = (line: PoolLine): unknown => ({
    id: line.candidate.id,
    title: line.candidate.title,
    type: keyText('type', line.programme.type, scene.city)[scene.view.language],
    renewal: line.candidate.isRenewal,
    needRank: line.need?.rank ?? null,
    needArea: line.need?.id ?? null,
    year: line.candidate.year,
    budget: sumOf(line.candidate.money) / 100,
    split: kroner(line.candidate.money),
    conditions: line.candidate.conditions,
    outcome: pool.hasMoney ? line.outcome : null,
    short: line.short,
    requirements: line.outcome === 'requirements' ? line.open.map(({ id }) => id) : [],
  });
  return {
    from: pool.from,
    to: pool.to,
    currency: pool.currency,
    yearly: scene.view.pool.yearly,
    unassessed: scene.view.pool.unassessed,
    rules: Object.fromEntries([...pool.rules].map(([type, rule]) => [type, Object.fromEntries(rule)])),
    plans: pool.lines.map(lineOf),
    outside: pool.outsiders,
    years: pool.years.map((one) => ({ ...one, carried: one.carried / 100, granted: one.granted / 100, committed: one.committed / 100, left: one.left / 100 })),
    made: kroner(pool.made),
    about: aboutPool(scene, pool, link, made).map(({ label, value }) => ({ label: label[scene.view.language], value: value[scene.view.language] })),
  };
}
