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
  robustness PAKKE  hvor sikker hver placering er, når vægtene kunne være valgt anderledes
      --draws ANTAL               udtræk, ellers 1000
      --seed TAL                  samme tal giver samme cifre, ellers 1
      --spread ANDEL              så meget op og ned kan hver vægt gå, 0-1, ellers 0.25
      og tilvalgene fra score
  priority PAKKE    behov og plandækning på en dato, størst behov først
      --date ÅÅÅÅ-MM-DD           planerne læses på den dag (skal angives)
      --share ANDEL               så stor en del af områderne har stort behov, 0-1, ellers 0.2
      --cover ANDEL               så meget af et område skal være dækket, 0-1, ellers 0.5
      og tilvalgene fra score
  report PAKKE      områdeprofil som HTML eller regneark, for ét område eller for alle med en liste
      --out MAPPE                 profilerne skrives her (skal angives)
      --area ID                   kun dette område
      --date ÅÅÅÅ-MM-DD           planerne læses på den dag, ellers i dag
      --link ADRESSE              hvor det kan ses på kortet
      --notes FIL                 egne noter om områderne, som siden gemmer dem
      --since FIL|MAPPE           sidste profil, så denne siger, hvad der er ændret
      --format html|xlsx          ellers html
      og --level, --year og --profile fra score
  yearly PAKKE      boligsocial årsrapport for et niveau, som HTML og regneark
      --out MAPPE                 rapporten skrives her (skal angives)
      --since ÅR                  sidste rapports år, ellers det nyeste år før
      --date, --since-date        dagene, som planer læses på: nu og ved sidste rapport
      --last FIL                  sidste rapport (HTML eller XLSX): dens år og dag læses, og rapporten siger, hvad der er ændret i metoden
      og --level, --year, --profile og --link fra report
  convert FIL...    en pakke af kort og tabeller (GeoJSON, Shapefile, CSV, XLSX, ...)
      --out MAPPE                 pakken skrives her (skal angives)
      --mapping FIL.json          en kobling, der er bekræftet før; ellers gættes en
      --repairs list|accept       accept: navne, der næsten passer, rettes og huskes
  Alle:
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
  robustness PACKAGE  how sure each rank is, where the weights could have been chosen otherwise
      --draws NUMBER              draws, else 1000
      --seed NUMBER               the same number gives the same digits, else 1
      --spread SHARE              how far up and down each weight may go, 0-1, else 0.25
      and the options of score
  priority PACKAGE  need and cover by plans on a date, most deprived first
      --date YYYY-MM-DD           plans are read on that day (must be given)
      --share SHARE               this part of the areas has high need, 0-1, else 0.2
      --cover SHARE               this much of an area must be covered, 0-1, else 0.5
      and the options of score
  report PACKAGE    an area profile as HTML or workbook, for one area or for all with a list
      --out FOLDER                the profiles are written here (must be given)
      --area ID                   this area only
      --date YYYY-MM-DD           plans are read on that day, else today
      --link ADDRESS              where it can be seen on the map
      --notes FILE                own notes about areas, as the page keeps them
      --since FILE|FOLDER         the last profile, so that this one says what changed
      --format html|xlsx          else html
      and --level, --year and --profile of score
  yearly PACKAGE    yearly report of a level, as HTML and workbook
      --out FOLDER                the report is written here (must be given)
      --since YEAR                year of the last report, else the newest year before
      --date, --since-date        the days that plans are read on: now and at the last report
      --last FILE                 the last report (HTML or XLSX): its year and day are read, and the report says what has changed in the method
      and --level, --year, --profile and --link of report
  convert FILE...   a package from maps and tables (GeoJSON, shapefile, CSV, XLSX, ...)
      --out FOLDER                the package is written here (must be given)
      --mapping FILE.json         a mapping that was confirmed before; else one is guessed
      --repairs list|accept       accept: names that nearly fit are mended and remembered
  All:
      --out FILE                  write to a file instead of to standard output
      --lang da|en                language of messages
      --help                      this text

  Exit status 0: done, 1: errors in the data, 2: the command line is wrong.
`,
  },
  hint: { da: 'Se brugen med --help.', en: 'See the usage with --help.' },
} satisfies Record<string, Localized>;
