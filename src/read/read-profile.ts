import type { CityPackage } from '../model/city-package.ts';
import { hasErrors } from '../model/issue.ts';
import type { Issue } from '../model/issue.ts';
import type { Profile } from '../model/profile.ts';
import { issueLog } from './issue-log.ts';
import { parseJson } from './json-text.ts';
import { profileOf } from './profile-of.ts';
import type { ProfileContext } from './profile-of.ts';
import { wordFindings } from './word-findings.ts';

/**
 * A profile in a file of its own: `{ "id", "title"?, "index": tree }` or `{ "id", "weights": { node: weight } }`, or both.
 * @param city the package it is for; `null`: indicators, levels and the nodes of weights are not checked
 * @returns `profile` is `null` where there is any error; all of them are in `issues`
 */
export function readProfile(text: string, file: string, city: CityPackage | null): { profile: Profile | null; issues: Issue[] } {
  const log = issueLog();
  const json = parseJson(text, file, log);
  const context: ProfileContext = { indicators: city?.indicators ?? null, levels: city?.levels ?? null, index: city?.index ?? null };
  const profile = json === null ? null : profileOf({ json, path: [], value: json.value }, context, log);
  const issues = wordFindings(log.all());
  return { profile: hasErrors(issues) ? null : profile, issues };
}
