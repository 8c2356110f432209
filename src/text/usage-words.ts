import type { Localized } from '../model/localized.ts';

/** `--help` and what stands below every message about a wrong command line. */
export const usageWords = {
  usage: {
    da: `Brug: npm run --silent bybarometer -- KOMMANDO PAKKE [tilvalg]

  PAKKE er en mappe eller dens datapackage.json.

  validate PAKKE    hvad der er i pakken, og alle fejl og advarsler
      --format text|json
  score PAKKE       en række pr. område, størst behov først
      --level ID                  niveau (skal angives)
      --year ÅR                   ellers det år, niveauet åbner på
      --profile ID eller FIL.json ellers pakkens eget indeks
      --format csv|csv-da|json    csv-da åbner rigtigt i dansk Excel
  Begge:
      --out FIL                   skriv til en fil i stedet for til skærmen
      --lang da|en                sprog for beskeder
      --help                      denne tekst

  Afslutter med 0: færdig, 1: fejl i data, 2: kommandoen er skrevet forkert.
`,
    en: `Usage: npm run --silent bybarometer -- COMMAND PACKAGE [options]

  PACKAGE is a folder or its datapackage.json.

  validate PACKAGE  what is in it, and every error and warning
      --format text|json
  score PACKAGE     a row an area, most deprived first
      --level ID                  level (must be given)
      --year YEAR                 else the year that the level opens on
      --profile ID or FILE.json   else the package's own index
      --format csv|csv-da|json    csv-da opens right in Danish Excel
  Both:
      --out FILE                  write to a file instead of to standard output
      --lang da|en                language of messages
      --help                      this text

  Exit status 0: done, 1: errors in the data, 2: the command line is wrong.
`,
  },
  hint: { da: 'Se brugen med --help.', en: 'See the usage with --help.' },
} satisfies Record<string, Localized>;
