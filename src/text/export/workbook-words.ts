import type { Localized } from '../../model/localized.ts';

export const workbookWords = {
  fictional: { da: 'opdigtet', en: 'fictional' },
} satisfies Record<string, Localized>;
