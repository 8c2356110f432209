import { safeName } from '../report/file-names.ts';
import type { YearlyContext } from './yearly-context.ts';

/** `aarsrapport-bydel-2025.html`: the same in both languages, so that a new one takes the place of the old. */
export const yearlyFileName = ({ level, year }: Pick<YearlyContext, 'level' | 'year'>, ending: 'html' | 'xlsx'): string =>
  `aarsrapport-${safeName(level.id)}${year === null ? '' : `-${year}`}.${ending}`;
