/** A year, and which part of it. */
export interface Period {
  readonly year: number;
  /** `''`: the whole year; `K3` a quarter, `M07` a month, `0930` a day. Parts of one kind sort by time. */
  readonly part: string;
}

const FORMS: readonly RegExp[] = [
  /^(?<year>(?:18|19|20)\d\d)$/,
  /^(?<year>(?:19|20)\d\d)\s?-?(?<part>[KQ][1-4]|M(?:0[1-9]|1[0-2])|H[12])$/i,
  /^(?<year>(?:19|20)\d\d)(?<part>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/,
  /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?:T.*)?$/,
  /^(?<day>\d\d?)[./-](?<month>\d\d?)[./-](?<year>(?:19|20)\d\d)$/,
  /^(?<part>[1-4])\.\s?(?:kvartal|kvt\.?)\s(?<year>(?:19|20)\d\d)$/i,
];

/** The period that a text names: `2026`, `2026K3`, `2026M07`, `20191231`, `31-12-2019`, `1. kvartal 2019`; `null`: none. */
export function periodOf(text: string): Period | null {
  const trimmed = text.trim();
  for (const form of FORMS) {
    const groups = form.exec(trimmed)?.groups;
    if (groups === undefined) continue;
    const { year = '', part = '', month, day } = groups;
    if (month !== undefined && day !== undefined) return inCalendar(Number(year), Number(month), Number(day));
    return { year: Number(year), part: /^[1-4]$/.test(part) ? `K${part}` : part.toUpperCase().replace(/^Q/, 'K') };
  }
  return null;
}

function inCalendar(year: number, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year, part: String(month).padStart(2, '0') + String(day).padStart(2, '0') };
}
