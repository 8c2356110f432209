import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';

/** Limits as they are written and read: `−0,5; 0; 1.200`. */
export const limitsText = (limits: readonly number[], language: Language): string => limits.map((limit) => formatNumber(limit, language)).join('; ');
