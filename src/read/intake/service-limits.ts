import type { Issue } from '../../model/issue.ts';
import { intakeIssue } from './intake-issue.ts';

/** Numbers of features that services stop at when they are not asked for more. */
const USUAL_LIMITS = new Set([50, 100, 500, 1000, 2000, 5000, 10000]);
/** The members stand before the features, or behind them. */
const LOOKED_AT = 5000;

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/**
 * Says where a service may have cut a layer off: it says itself that it has more (`numberReturned` < `numberMatched` or `totalFeatures`), the address in the file
 * holds `maxFeatures` or `count`, or there are exactly as many as services usually stop at.
 */
export function serviceLimits(bytes: Uint8Array, features: number, file: string): readonly Issue[] {
  const ends = [bytes.subarray(0, LOOKED_AT), bytes.subarray(Math.max(LOOKED_AT, bytes.length - LOOKED_AT))];
  const text = ends.map((part) => new TextDecoder('utf-8').decode(part)).join('\n');
  const number = (name: string): number | null => {
    const found = new RegExp(`"${name}"\\s*:\\s*(\\d{1,12})\\b`).exec(text)?.[1];
    return found === undefined ? null : Number(found);
  };
  const returned = number('numberReturned') ?? features;
  const matched = number('numberMatched') ?? number('totalFeatures');
  if (matched !== null && matched > returned) return [intakeIssue('features-cut', { matched: String(matched), returned: String(returned) }, { file })];
  const asked = /[?&](?:maxFeatures|count)=(\d{1,9})/i.exec(text)?.[1];
  const isCut = asked !== undefined && Number(asked) <= features;
  if (matched === null && (isCut || USUAL_LIMITS.has(features))) return [intakeIssue('features-cut-perhaps', { count: String(features) }, { file })];
  return [];
}
