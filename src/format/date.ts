import type { Language } from '../model/localized.ts';
import type { Day, PartialDate } from '../model/programme.ts';
import { localeOf, NBSP, remember } from './locale.ts';

const formatter = remember((key) => {
  const [language, parts] = key.split('|') as [Language, string];
  const day = parts === 'day' ? { day: 'numeric' as const } : {};
  // Noon UTC below and UTC here: a calendar day never slides into the neighbouring one.
  return new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', year: 'numeric', month: 'long', ...day });
});

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** A calendar day in words: `30. juni 2026` (da), `30 June 2026` (en). */
export const formatDate = (day: Day, language: Language): string => formatter(`${language}|day`).format(noon(day)).replaceAll(' ', NBSP);

/** The month of a day as a chart names it: `apr.` (da), `Apr` (en). */
export const formatShortMonth = (day: Day, language: Language): string => shortMonth(language).format(noon(day));

const shortMonth = remember((language) => new Intl.DateTimeFormat(localeOf(language as Language), { timeZone: 'UTC', month: 'short' }));

/** A published date as exactly as it was published: `2016`, `oktober 2016`, `5. oktober 2016`. */
export function formatPartialDate(date: PartialDate, language: Language): string {
  if (date.text.length === 4) return date.text;
  if (date.text.length === 7) return formatter(`${language}|month`).format(noon(date.first)).replaceAll(' ', NBSP);
  return formatDate(date.first, language);
}

const PERIOD = {
  da: { from: 'fra', until: 'til', unknown: 'periode ukendt', openEnd: 'slut ukendt' },
  en: { from: 'from', until: 'until', unknown: 'period unknown', openEnd: 'end unknown' },
};

/**
 * A period as published: `2016–2020`, `fra 2016, slut ukendt`, `til oktober 2020`, `periode ukendt`.
 * No end is "end unknown", never "still running".
 */
export function formatPeriod(start: PartialDate | null, end: PartialDate | null, language: Language): string {
  const words = PERIOD[language];
  if (start === null && end === null) return words.unknown;
  if (end === null) return start === null ? words.unknown : `${words.from} ${formatPartialDate(start, language)}, ${words.openEnd}`;
  const last = formatPartialDate(end, language);
  if (start === null) return `${words.until} ${last}`;
  const first = formatPartialDate(start, language);
  if (first === last) return first;
  const dash = first.length === 4 && last.length === 4 ? '–' : ' – ';
  return first + dash + last;
}
