import type { Localized } from '../../model/localized.ts';

/** The command `yearly`. */
export const yearlyCommandWords = {
  sinceNotBefore: { da: '--since {since} skal ligge før rapportens år ({year}).', en: '--since {since} must lie before the year of the report ({year}).' },
  dateNotBefore: { da: 'Dagen for sidste rapport ({since}) skal ligge før rapportens dag ({date}).', en: 'The day of the last report ({since}) must lie before the day of this one ({date}).' },
  written: { da: 'Årsrapporten er skrevet i {folder}.', en: 'The yearly report was written to {folder}.' },
} satisfies Record<string, Localized>;
