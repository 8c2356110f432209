import type * as v from 'valibot';
import type { Issue } from '../model/issue.ts';
import type { Localized } from '../model/localized.ts';
import { boundWords, shapeWords, typeWords } from '../text/read-shape-words.ts';
import { treeWords } from '../text/read-tree-words.ts';
import { fill } from '../text/say.ts';
import { finding } from './finding.ts';
import { fieldOf } from './json-text.ts';
import type { JsonPath, JsonText } from './json-text.ts';

/**
 * A fault that valibot found, as an issue in the project's words.
 * @returns `null` for a member too many, which {@link unknownMembers} tells with the list of what is allowed
 */
export function shapeIssue(fault: v.BaseIssue<unknown>, path: JsonPath, json: JsonText): Issue | null {
  if (fault.expected === 'never') return null;
  const field = fieldOf(path) ?? json.file;
  const place = json.place(path);
  if (fault.kind === 'validation') return validationIssue(fault, field, place);
  if (fault.received === 'undefined') return finding(shapeWords, 'missing-member', { field }, place);
  const allowed = quotedIn(fault.expected ?? '');
  const received = typeof fault.input === 'string' ? JSON.stringify(fault.input) : typeName(fault.input);
  if (allowed.length > 0) return finding(shapeWords, 'unknown-value', { field, received, allowed: allowed.join(', ') }, place);
  return finding(shapeWords, 'wrong-type', { field, received, expected: expectedName(fault) }, place);
}

function validationIssue(fault: v.BaseIssue<unknown>, field: string, place: ReturnType<JsonText['place']>): Issue {
  if (fault.message in treeWords) return finding(treeWords, fault.message as keyof typeof treeWords, { field }, place);
  const bound = String(fault.requirement ?? '');
  const words: Localized = fault.type in boundWords ? boundWords[fault.type as keyof typeof boundWords] : typeWords.or;
  return finding(shapeWords, 'out-of-range', { field, received: fault.received, expected: fill(words, { bound }) }, place);
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
