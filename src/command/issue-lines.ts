import type { Issue } from '../model/issue.ts';
import type { Language, Localized } from '../model/localized.ts';
import { fill, say } from '../text/say.ts';
import { validateWords } from '../text/validate-words.ts';

/** A finding on two lines: severity, place and what happened; then what to do about it. */
export function issueLines(one: Issue, language: Language): string {
  const head = `${say(validateWords[one.severity], language)}: ${placeOf(one, language)}: ${say(one.message, language)}`;
  return one.repair === null ? `${head}\n` : `${head}\n    ${say(fill(validateWords.repair, { repair: one.repair }), language)}\n`;
}

function placeOf(one: Issue, language: Language): string {
  const part = (words: Localized, name: string, value: string | number | null): string[] =>
    value === null ? [] : [say(fill(words, { [name]: String(value) }), language)];
  const parts = [
    ...(one.file === null ? [] : [one.file]),
    ...part(validateWords.line, 'line', one.line),
    ...part(validateWords.column, 'column', one.column),
    ...part(validateWords.feature, 'feature', one.feature),
    ...part(validateWords.field, 'field', one.field),
  ];
  return parts.length === 0 ? say(validateWords.wholePackage, language) : parts.join(', ');
}
