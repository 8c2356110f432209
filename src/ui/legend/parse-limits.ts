import type { Language, Localized } from '../../model/localized.ts';
import { classControlWords as words } from '../../text/class-control-words.ts';
import { fill } from '../../text/say.ts';

/** Limits that were written, or what is wrong with them. */
export type ParsedLimits = { readonly limits: readonly number[] } | { readonly problem: Localized };

const FEWEST = 2;
const MOST = 6;

/** Reads "10; 20,5; 1.000" as the language writes numbers: 2 to 6 ascending limits. */
export function parseLimits(text: string, language: Language): ParsedLimits {
  const parts = text.split(';').map((part) => part.trim()).filter((part) => part !== '');
  const limits: number[] = [];
  for (const part of parts) {
    const limit = numberOf(part, language);
    if (limit === null) return { problem: fill(words.notANumber, { part }) };
    const before = parts[limits.length - 1] ?? '';
    if (limit <= (limits.at(-1) ?? -Infinity)) return { problem: fill(words.notAscending, { before, after: part }) };
    limits.push(limit);
  }
  return limits.length < FEWEST || limits.length > MOST ? { problem: fill(words.wrongCount, { count: String(limits.length) }) } : { limits };
}

/** Thousands are parted in threes or not at all: `1.5` is no Danish number, and not fifteen. */
const FORMS: Readonly<Record<Language, RegExp>> = { da: /^[-−]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/, en: /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/ };

function numberOf(part: string, language: Language): number | null {
  const plain = part.replaceAll(/\s/g, '');
  if (!FORMS[language].test(plain)) return null;
  const digits = language === 'da' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', '');
  return Number(digits.replace('−', '-'));
}
