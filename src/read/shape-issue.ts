import type * as v from 'valibot';
import type { Localized } from '../model/localized.ts';
import { boundWords, typeWords } from '../text/read/read-type-words.ts';
import { fill } from '../text/say.ts';
import { isFindingCode } from './finding-severity.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { fieldOf } from './json-text.ts';
import type { JsonPath, JsonText } from './json-text.ts';

/**
 * A fault that valibot found, as a finding of the project's own.
 * @returns `null` for a member too many, which {@link unknownMembers} tells with the list of what is allowed
 */
export function shapeIssue(fault: v.BaseIssue<unknown>, path: JsonPath, json: JsonText): Finding | null {
  if (fault.expected === 'never') return null;
  const field = fieldOf(path) ?? json.file;
  const place = json.place(path);
  if (fault.kind === 'validation') return validationIssue(fault, field, place);
  if (fault.received === 'undefined') return finding('missing-member', { field }, place);
  const allowed = quotedIn(fault.expected ?? '');
  const received = typeof fault.input === 'string' ? JSON.stringify(fault.input) : typeName(fault.input);
  if (allowed.length > 0) return finding('unknown-value', { field, received, allowed: allowed.join(', ') }, place);
  return finding('wrong-type', { field, received, expected: expectedName(fault) }, place);
}

function validationIssue(fault: v.BaseIssue<unknown>, field: string, place: ReturnType<JsonText['place']>): Finding {
  if (isFindingCode(fault.message)) return finding(fault.message, { field }, place);
  const bound = String(fault.requirement ?? '');
  const words: Localized = fault.type in boundWords ? boundWords[fault.type as keyof typeof boundWords] : typeWords.or;
  return finding('out-of-range', { field, received: fault.received, expected: fill(words, { bound }) }, place);
}

/** The texts in `("a" | "b")`. */
const quotedIn = (expected: string): readonly string[] => [...expected.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? '');

function typeName(value: unknown): Localized {
  if (value === null) return typeWords.null;
  if (Array.isArray(value)) return typeWords.array;
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' || type === 'undefined' ? typeWords[type] : typeWords.object;
}

/** `(string | Array)` in words. */
function expectedName(fault: v.BaseIssue<unknown>): Localized {
  const names = (fault.expected ?? '')
    .replace(/[()]/g, '')
    .split(' | ')
    .map((name) => name.toLowerCase())
    .flatMap((name) => (name in typeWords && name !== 'or' ? [typeWords[name as keyof typeof typeWords]] : []));
  const join = (language: 'da' | 'en') => [...new Set(names.map((name) => name[language]))].join(typeWords.or[language]);
  return { da: join('da'), en: join('en') };
}
