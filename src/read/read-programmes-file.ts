import type { CityPackage } from '../model/city-package.ts';
import type { Issue } from '../model/issue.ts';
import type { Programme } from '../model/programme.ts';
import { decodeText } from './decode-text.ts';
import { issueLog } from './issue-log.ts';
import { parseJson } from './json-text.ts';
import { programmesIn } from './read-programmes.ts';
import { wordFindings } from './word-findings.ts';

/** What a file of programmes holds, and everything that was found wrong in it. */
export interface ReadProgrammes {
  readonly programmes: readonly Programme[];
  readonly issues: readonly Issue[];
}

/**
 * A `programmes.json` in a file of its own, against the package it is for: areas, types and indicators are those of the package.
 * What is wrong is left out with an issue that says where it is, and the rest is kept.
 */
export function readProgrammesFile(bytes: Uint8Array, file: string, city: Pick<CityPackage, 'levels' | 'indicators' | 'joinRepairs' | 'programmeTypes'>): ReadProgrammes {
  const log = issueLog();
  const text = decodeText(bytes, file, log);
  const json = text === null ? null : parseJson(text, file, log);
  const { levels, indicators, joinRepairs, programmeTypes: types } = city;
  const programmes = json === null ? [] : programmesIn(json, { levels, indicators, joinRepairs, types, log });
  return { programmes, issues: wordFindings(log.all()) };
}
