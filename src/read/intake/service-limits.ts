import type { Issue } from '../../model/issue.ts';
import { intakeIssue } from './intake-issue.ts';

/** Numbers of features that services stop at when they are not asked for more. */
const USUAL_LIMITS = new Set([50, 100, 500, 1000, 2000, 5000, 10000]);
/** The members stand before the features, or behind them. */
const LOOKED_AT = 5000;

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/**
 * Says where a service may have cut a layer off without saying so: the address in the file holds `maxFeatures` or `count`, or there are exactly as many features as
 * services usually stop at. Where it counts them itself (`numberMatched`, `totalFeatures`) there is nothing to suspect: `files/formats/cut-answer.ts` compares.
 */
export function serviceLimits(bytes: Uint8Array, features: number, file: string): readonly Issue[] {
  const ends = [bytes.subarray(0, LOOKED_AT), bytes.subarray(Math.max(LOOKED_AT, bytes.length - LOOKED_AT))];
  const text = ends.map((part) => new TextDecoder('utf-8').decode(part)).join('\n');
  if (/"(?:numberMatched|totalFeatures)"\s*:\s*\d/.test(text)) return [];
  const asked = /[?&](?:maxFeatures|count)=(\d{1,9})/i.exec(text)?.[1];
  const isCut = asked !== undefined && Number(asked) <= features;
  return isCut || USUAL_LIMITS.has(features) ? [intakeIssue('features-cut-perhaps', { count: String(features) }, { file })] : [];
}
