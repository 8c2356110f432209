import type { Language } from '../../../model/localized.ts';
import { coverGroupWords, knownGroupWords } from '../../../text/cover-words.ts';
import { figureMarkWords } from '../../../text/export/figure-mark-words.ts';
import { say } from '../../../text/say.ts';
import { yearlyWords } from '../../../text/yearly/yearly-words.ts';
import { yearlyWorkbookWords as texts } from '../../../text/yearly/yearly-workbook-words.ts';
import { figure, label, tableSheet, text } from '../../report-workbook/cells.ts';
import type { Sheet, SheetCell } from '../../xlsx/sheet.ts';
import { coverBothYears, type CoverOfNeed } from '../cover-of-need.ts';
import type { YearlyContext } from '../yearly-context.ts';

/** Each area's cover by plans and its group of need and cover, on both days. */
export function coverSheet(context: YearlyContext, language: Language): Sheet {
  const { city, level, labels, plans, plansThen } = context;
  const { now, last } = coverBothYears(context);
  const words = city.programmesComplete ? coverGroupWords : knownGroupWords;
  const group = (cover: CoverOfNeed | null, position: number): SheetCell => {
    const found = cover?.comparable.allowed === true ? (cover.groups[position] ?? null) : null;
    return text(say(found === null ? figureMarkWords['not-scored'] : words[found], language));
  };
  const heads = [texts.id, yearlyWords.area, texts.coverThen, texts.coverNow, texts.groupThen, texts.groupNow].map((one) => say(one, language));
  const rows = level.areas.map(({ id }, position) => [
    label(id), label(labels[position] ?? ''),
    figure(plansThen[position]?.cover ?? 0), figure(plans[position]?.cover ?? 0),
    group(last, position), group(now, position),
  ]);
  return tableSheet(say(texts.coverSheet, language), heads, rows, 2);
}
