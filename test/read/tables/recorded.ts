import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../../../src/read/files/raw-file.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'recorded');

/** Answers of real services, which are no part of the project; tests that need them do not run where they are not. */
export const HAS_RECORDED = existsSync(FOLDER);
export const recordedPath = (path: string): string => join(FOLDER, path);
export const recorded = (path: string): RawFile => ({ name: path.replace(/^.*\//, ''), bytes: readFileSync(recordedPath(path)) });
