import { formatDate } from '../../format/date.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import { PAYERS, type Day, type Programme } from '../../model/programme.ts';
import type { BankField } from '../../plans/bank-field.ts';
import { withOrigin } from '../../plans/marked-origin.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import { phaseOn } from '../../plans/status-steps.ts';
import { bankExportWords as words, bankWords } from '../../text/bank-words.ts';
import { exportWords } from '../../text/export-words.ts';
import { ownPlanWords } from '../../text/own-plan-words.ts';
import { kindWords, payerWords, phaseWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { csvLines, csvOf, DANISH_CSV } from '../../write/csv.ts';
import { programmesJson } from '../../write/programmes-json.ts';
import type { Cell } from '../../write/table.ts';
import { originText, ownPlansLines } from '../own-plans/own-plans-text.ts';
import { areaText, departmentTexts, fieldTitle, keyText, nextStepText } from './bank-text.ts';
import type { ListExport } from '../list/list-export.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';
import type { BankChoice } from '../view.ts';

/**
 * The listed programmes as a file: a table for Danish Excel, with what was chosen and the link under it, or `programmes.json` of the package format.
 * @param link the address that opens the same bank
 */
export function bankExport(scene: Scene, choice: BankChoice, listed: readonly BankEntry[], form: 'csv-da' | 'json', link: string, made: Day): ListExport {
  const programmes = listed.map(({ programme }) => programme);
  const stem = `${scene.city.id}-planer-${made}`;
  if (form === 'json') return { name: `${stem}.json`, type: 'application/json;charset=utf-8', text: programmesJson(programmes.map((one) => withOrigin(one, scene.city.ownPlans))) };
  const say = (text: Localized): string => text[scene.view.language];
  const columns = columnsOf(scene, say);
  const table = csvOf({ columns: columns.map(({ head }) => say(head)), rows: programmes.map((one) => columns.map(({ cell }) => cell(one))) }, DANISH_CSV);
  return { name: `${stem}-excel.csv`, type: 'text/csv;charset=utf-8', text: table + DANISH_CSV.lineEnd + csvLines(aboutBank(scene, choice, link, made, say), DANISH_CSV) };
}

interface Column {
  readonly head: Localized;
  readonly cell: (one: Programme) => Cell;
}

function columnsOf({ city, date }: Scene, say: (text: Localized) => string): readonly Column[] {
  const joined = (texts: readonly string[]): Cell => (texts.length === 0 ? null : texts.join(', '));
  const next = (one: Programme): Cell => {
    const text = nextStepText(one, date);
    return text === null ? null : say(text);
  };
  return [
    { head: words.id, cell: (one) => one.id },
    ...(city.ownPlans === undefined ? [] : [{ head: ownPlanWords.origin, cell: (one: Programme) => say(originText(one.id, city.ownPlans)) }]),
    { head: words.title, cell: (one) => one.title },
    { head: words.type, cell: (one) => say(keyText('type', one.type, city)) },
    { head: words.kind, cell: (one) => (one.kind === null ? null : say(kindWords[one.kind])) },
    { head: words.status, cell: (one) => say(phaseWords[phaseOn(one, date)]) },
    { head: words.next, cell: next },
    { head: words.start, cell: (one) => one.start?.text ?? null },
    { head: words.end, cell: (one) => one.end?.text ?? null },
    { head: words.organisations, cell: (one) => joined(one.organisations) },
    { head: words.departments, cell: (one) => joined(departmentTexts(one).map(say)) },
    { head: words.themes, cell: (one) => joined(one.themes) },
    { head: words.objectives, cell: (one) => joined(one.objectives) },
    ...city.levels.map(({ id, title }) => ({ head: fill(bankWords.filter, { field: words.areas, key: title }), cell: (one: Programme) => joined((one.areas.get(id) ?? []).map((area) => areaText(city, id, area))) })),
    { head: words.residents, cell: (one) => one.residents },
    { head: words.dwellings, cell: (one) => one.dwellings },
    { head: words.budget, cell: (one) => one.budget?.total ?? null },
    { head: words.currency, cell: (one) => one.budget?.currency ?? null },
    ...PAYERS.map((payer) => ({ head: payerWords[payer], cell: (one: Programme) => one.budget?.split.get(payer) ?? null })),
    { head: words.sources, cell: (one) => joined(one.sources) },
  ];
}

/** What a file of the bank was made from: package, filter, date, link. */
export function aboutBank({ city, date }: Scene, choice: BankChoice, link: string, made: Day, say: (text: Localized) => string): readonly (readonly Cell[])[] {
  const day = (on: Day): string => say(inBoth((language) => formatDate(on, language)));
  return [
    ...(city.fictional ? [[say(exportWords.note), say(exportWords.fictional)]] : []),
    ...(city.programmesComplete ? [] : [[say(exportWords.note), say(bankWords.incomplete)]]),
    ...ownPlansLines(city.ownPlans).map((text) => [say(exportWords.note), say(text)]),
    [say(exportWords.package), `${city.id} ${city.version}`],
    [say(exportWords.digest), city.digest],
    ...(choice.text === '' ? [] : [[say(words.search), choice.text]]),
    ...chosenTexts(choice, city).map((text) => [say(words.filter), say(text)]),
    [say(exportWords.plansDate), day(date)],
    [say(exportWords.exported), day(made)],
    [say(exportWords.link), link],
  ];
}

/** "Tema: Beskæftigelse", one for each field that is filtered by. */
export const chosenTexts = ({ chosen }: BankChoice, city: CityPackage): readonly Localized[] =>
  (Object.entries(chosen) as readonly (readonly [BankField, readonly string[]])[]).map(([field, keys]) =>
    fill(bankWords.filter, { field: fieldTitle(field, city), key: inBoth((language) => keys.map((key) => keyText(field, key, city)[language]).join(' / ')) }),
  );
