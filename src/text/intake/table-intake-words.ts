import type { IntakeWords } from './intake-sentence.ts';

/** What is said of a table: its headings, numbers and marks, years and rows. The key is the code. */
export const tableIntakeWords = {
  'headings-found': {
    message: { da: 'Overskrifterne er fundet i linje {line}. Det over dem er ikke brugt.', en: 'The headings were found in line {line}. What stands above them was not used.' },
    repair: null,
  },
  'no-headings': {
    message: { da: 'Tabellen har ingen overskrifter. Kolonnerne er nummereret.', en: 'The table has no headings. The columns were numbered.' },
    repair: { da: 'Skriv overskrifter i første linje.', en: 'Write headings in the first line.' },
  },
  'notes-left-out': {
    message: { da: '{count} linjer med titler eller noter er ikke læst som tal. Den første: "{first}".', en: '{count} lines of titles or notes were not read as figures. The first: "{first}".' },
    repair: null,
  },
  'empty-columns': {
    message: { da: 'Under {names} står der intet i nogen række. Kolonnen er ikke brugt.', en: 'Nothing stands under {names} in any row. The column was not used.' },
    repair: null,
  },
  'quote-not-closed': {
    message: { da: 'Et anførselstegn er ikke lukket. Det, der følger, kan være læst som én celle.', en: 'A quotation mark is not closed. What follows may have been read as one cell.' },
    repair: { da: 'Luk eller slet anførselstegnet.', en: 'Close or delete the quotation mark.' },
  },
  'numbers-read': {
    message: { da: '{text} er tolket som {value} (kolonner: {columns}).', en: '{text} was read as {value} (columns: {columns}).' },
    repair: { da: 'Er det forkert, så skriv "numbers": { "decimal": "." } eller "," ved filen i koblingen.', en: 'If that is wrong, write "numbers": { "decimal": "." } or "," at the file in the mapping.' },
  },
  'numbers-uncertain': {
    message: { da: '{text} er tolket som {value} (kolonner: {columns}), men intet i kolonnen viser, om tegnet er decimaltegn eller tusindtalsskilletegn.', en: '{text} was read as {value} (columns: {columns}), but nothing in the column shows whether the sign is a decimal or a thousands sign.' },
    repair: { da: 'Skriv "numbers": { "decimal": "," } (1.234 er 1234) eller { "decimal": "." } (1.234 er lidt over 1) ved filen i koblingen.', en: 'Write "numbers": { "decimal": "," } (1.234 is 1234) or { "decimal": "." } (1.234 is a little over 1) at the file in the mapping.' },
  },
  'noise-removed': {
    message: { da: 'Tal i {count} kolonner bærer støj fra et andet program ({text}). De er rundet til det, der blev gemt.', en: 'Figures in {count} columns carry noise from another program ({text}). They were rounded to what was stored.' },
    repair: null,
  },
  'mark-open': {
    message: { da: '"{mark}" står i stedet for eller ved {count} tal ({columns}). De tæller som manglende, til en person har sagt, hvad tegnet betyder.', en: '"{mark}" stands in place of or at {count} figures ({columns}). They count as missing until a person has said what the mark means.' },
    repair: { da: 'Skriv "marks": { "{key}": "zero" } ved filen i koblingen, eller missing, suppressed, not-applicable, provisional.', en: 'Write "marks": { "{key}": "zero" } at the file in the mapping, or missing, suppressed, not-applicable, provisional.' },
  },
  'mark-plain': {
    message: { da: '"{mark}" står i stedet for {count} tal ({columns}). De tæller som manglende.', en: '"{mark}" stands in place of {count} figures ({columns}). They count as missing.' },
    repair: null,
  },
  'mark-read': {
    message: { da: '"{mark}" ({count} gange) er læst som {meaning}, som koblingen siger.', en: '"{mark}" ({count} times) was read as {meaning}, as the mapping says.' },
    repair: null,
  },
  'no-figures-found': {
    message: { da: 'Tabellen har ingen kolonner med tal.', en: 'The table has no columns of figures.' },
    repair: { da: 'Se efter, om tallene er skrevet som tekst.', en: 'Check whether the figures are written as text.' },
  },
  'too-many-series': {
    message: { da: 'Rækkerne beskriver mere end {limit} slags tal. Det er for mange til et kort.', en: 'The rows describe more than {limit} kinds of figures. That is too many for a map.' },
    repair: { da: 'Hent færre variable, eller vælg dem i koblingen ("series").', en: 'Fetch fewer variables, or choose them in the mapping ("series").' },
  },
  'series-not-taken': {
    message: { da: '{count} rækker er af slags, som koblingen ikke nævner, og er lagt til side: {names}.', en: '{count} rows are of kinds that the mapping does not name, and were set aside: {names}.' },
    repair: { da: 'Skriv dem under "series" i koblingen, hvis de skal med.', en: 'Write them under "series" in the mapping if they are wanted.' },
  },
  'areas-repeated': {
    message: { da: 'De samme områder står flere gange ({count} rækker), og ingen kolonne siger, hvilket år de gælder.', en: 'The same areas stand several times ({count} rows), and no column says which year they are about.' },
    repair: { da: 'Tilføj en kolonne med året, eller gem ét år i hver fil.', en: 'Add a column with the year, or save one year a file.' },
  },
  'year-from-name': {
    message: { da: 'Tabellen har ingen kolonne med år. {year} er taget fra filens navn.', en: 'The table has no column of years. {year} was taken from the file\'s name.' },
    repair: { da: 'Er det forkert, så skriv "year": 2025 ved filen i koblingen.', en: 'If that is wrong, write "year": 2025 at the file in the mapping.' },
  },
  'no-year': {
    message: { da: 'Tabellen siger ikke, hvilket år tallene er fra. De gælder alle år.', en: 'The table does not say which year the figures are of. They serve every year.' },
    repair: { da: 'Skriv "year": 2025 ved filen i koblingen.', en: 'Write "year": 2025 at the file in the mapping.' },
  },
  'period-chosen': {
    message: { da: '{year} har flere perioder. {used} er brugt; {left} er ikke.', en: '{year} has several periods. {used} was used; {left} was not.' },
    repair: { da: 'Skal en anden bruges, så skriv "period": "K1" eller "first" ved filen i koblingen.', en: 'If another is wanted, write "period": "K1" or "first" at the file in the mapping.' },
  },
  'rows-read': {
    message: { da: '{read} af {total} rækker er indlæst. {rejected} er afvist, {aside} er lagt til side.', en: '{read} of {total} rows were read. {rejected} were rejected, {aside} set aside.' },
    repair: null,
  },
} satisfies IntakeWords;
