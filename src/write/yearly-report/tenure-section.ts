import type { Markup } from '../../draw/markup.ts';
import { formatUnit } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import type { TenureTotal } from '../../score/tenure/tenure-totals.ts';
import { fill, say } from '../../text/say.ts';
import { yearlyTableWords as texts } from '../../text/yearly/yearly-table-words.ts';
import { wideTable, number, paragraph, section, words, type HtmlCell } from '../report/html-parts.ts';
import { totalText } from './indicator-section.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import type { YearlyContext } from './yearly-context.ts';

/** Almen housing against the rest of the city in both years, and the rule by which they are told apart; or that the package does not mark it. */
export function tenureSection({ tenure, year, since }: YearlyContext, rows: readonly IndicatorRow[], language: Language): Markup {
  const title = say(texts.tenure, language);
  if (tenure === null) return section('tenure', title, paragraph(say(texts.noTenure, language)));
  const { units, whole, almen } = tenure;
  const rule = paragraph(say(fill(texts.tenureRule, { units: formatNumber(almen.flat().length, language), level: units.title, whole: whole.title }), language));
  const told = rows.filter((row) => row.tenure !== null && row.tenure.counted > 0);
  if (told.length === 0) return section('tenure', title, rule, paragraph(say(texts.noTenureFigures, language)));
  const years = [...(since === null ? [] : [since]), ...(year === null ? [] : [year])].map(String);
  const over = (text: typeof texts.almenIn): readonly HtmlCell[] => years.map((one) => number(say(fill(text, { year: one }), language)));
  const heads = [words(say(texts.indicator, language)), ...over(texts.almenIn), ...over(texts.restIn), ...over(texts.counted).slice(-1)];
  const body = told.map((row) => {
    const both: readonly (TenureTotal | null)[] = [...(since === null ? [] : [row.tenureThen]), row.tenure];
    const cells = (side: 'almen' | 'rest'): readonly HtmlCell[] => both.map((one) => number(totalText(one?.[side], row.indicator.unit, language)));
    const unit = formatUnit(row.indicator.unit, language);
    return [words(`${say(row.indicator.title, language)}${unit === '' ? '' : ` (${unit})`}`), ...cells('almen'), ...cells('rest'), number(countedText(row.tenure, language))];
  });
  return section('tenure', title, rule, wideTable(say(texts.tenureCaption, language), heads, body, 'tenure'), paragraph(say(texts.marks, language), 'key'));
}

const countedText = (total: TenureTotal | null, language: Language): string =>
  total === null ? say(texts.missingMark, language) : say(fill(texts.ofUnits, { counted: formatNumber(total.counted, language), units: formatNumber(total.units, language) }), language);
