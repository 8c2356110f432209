import type { FindingTable } from './finding-words.ts';

/** Findings about CSV tables and the values in them. */
export const tableWords = {
  'empty-table': {
    message: { da: 'Tabellen er tom: der er ingen rækker under overskrifterne.', en: 'The table is empty: there are no rows below the headings.' },
    repair: { da: 'Læg tallene i filen, eller tag ressourcen ud af pakken.', en: 'Put the figures in the file, or take the resource out of the package.' },
  },
  'row-length': {
    message: { da: 'Rækken har {count} felter, men overskriften har {expected}. Rækken er ikke brugt.', en: 'The row has {count} cells but the heading has {expected}. The row was not used.' },
    repair: {
      da: 'Se efter et skilletegn for meget eller for lidt; tekst med "{delimiter}" skal stå i anførselstegn.',
      en: 'Look for a separator too many or too few; text that holds "{delimiter}" must be in quotation marks.',
    },
  },
  'open-quote': {
    message: { da: 'Et anførselstegn i linje {line} er ikke afsluttet rigtigt.', en: 'A quotation mark in line {line} is not closed properly.' },
    repair: { da: 'Afslut det, eller skriv "" for et anførselstegn inde i teksten.', en: 'Close it, or write "" for a quotation mark within the text.' },
  },
  'guessed-delimiter': {
    message: { da: 'Filen er læst med "{delimiter}" som skilletegn, fordi pakken ikke siger andet.', en: 'The file was read with "{delimiter}" as separator, as the package does not say.' },
    repair: { da: 'Skriv "dialect": { "delimiter": "{delimiter}" } på ressourcen.', en: 'Write "dialect": { "delimiter": "{delimiter}" } on the resource.' },
  },
  'missing-column': {
    message: { da: 'Kolonnen "{name}" findes ikke i tabellen. Tallene er ikke brugt.', en: 'The column "{name}" is not in the table. The figures were not used.' },
    repair: {
      da: 'Kolonnerne er: {columns}. Ret overskriften, eller beskriv formen under "bybarometer" på ressourcen.',
      en: 'The columns are: {columns}. Correct the heading, or describe the shape under "bybarometer" on the resource.',
    },
  },
  'duplicate-column': {
    message: { da: 'Kolonnen "{name}" findes to gange. Den første er brugt.', en: 'The column "{name}" stands twice. The first one was used.' },
    repair: { da: 'Giv hver kolonne sit eget navn.', en: 'Give every column a name of its own.' },
  },
  'ignored-column': {
    message: { da: 'Kolonnerne {names} er ikke indikatorer i pakken og er ikke brugt som tal.', en: 'The columns {names} are no indicators of the package and were not used as figures.' },
    repair: { da: 'Beskriv dem under indicators, hvis de skal bruges.', en: 'Describe them under indicators if they are to be used.' },
  },
  'unknown-indicator-in-rows': {
    message: { da: 'Indikatoren "{id}" er ikke beskrevet i pakken. Rækkerne er ikke brugt (antal: {count}, den første i linje {line}).', en: 'The indicator "{id}" is not described in the package. Its rows were not used (count: {count}, the first in line {line}).' },
    repair: { da: 'Beskriv den under indicators, eller ret navnet. {hint}', en: 'Describe it under indicators, or correct the name. {hint}' },
  },
  'not-a-number': {
    message: { da: '"{text}" er ikke et tal. Værdien tæller som manglende.', en: '"{text}" is not a number. The value counts as missing.' },
    repair: { da: 'Ret tallet. Mangler det, så lad feltet stå tomt.', en: 'Correct the number. If it is missing, leave the cell empty.' },
  },
  'number-too-large': {
    message: { da: '"{text}" er for stort et tal til at regne med. Værdien tæller som manglende.', en: '"{text}" is too large a number to compute with. The value counts as missing.' },
    repair: { da: 'Ret tallet.', en: 'Correct the number.' },
  },
  'wrong-year': {
    message: { da: '"{text}" er ikke et årstal. Rækken er ikke brugt.', en: '"{text}" is not a year. The row was not used.' },
    repair: { da: 'Skriv årstallet med fire cifre.', en: 'Write the year with four digits.' },
  },
  'unknown-status': {
    message: { da: 'Status "{text}" kendes ikke. Værdien tæller som manglende.', en: 'The status "{text}" is not known. The value counts as missing.' },
    repair: { da: 'Brug en af: {allowed}.', en: 'Use one of: {allowed}.' },
  },
  'value-with-status': {
    message: { da: 'Feltet har både tallet "{text}" og status "{status}". Status gælder, tallet er ikke brugt.', en: 'The cell has both the number "{text}" and the status "{status}". The status holds, the number was not used.' },
    repair: { da: 'Slet det, der ikke gælder.', en: 'Delete the one that does not hold.' },
  },
  'dash-as-missing': {
    message: {
      da: '"-" i kolonnen {name} er læst som manglende (antal: {count}, den første i linje {line}). Nogle bruger "-" om nul.',
      en: '"-" in the column {name} was read as missing (count: {count}, the first in line {line}). Some write "-" for zero.',
    },
    repair: { da: 'Skriv "missingValues": ["-"] i schema, hvis det er rigtigt; skriv 0, hvis der er ment nul.', en: 'Write "missingValues": ["-"] in the schema if that is right; write 0 if zero is meant.' },
  },
  'percent-out-of-range': {
    message: {
      da: '{id} har værdier uden for 0-100 procent (antal: {count}, den første {text} i linje {line}). De er brugt, som de står.',
      en: '{id} has values outside 0-100 percent (count: {count}, the first {text} in line {line}). They were used as they stand.',
    },
    repair: { da: 'Ret tallene eller indikatorens enhed.', en: "Correct the figures or the indicator's unit." },
  },
  'duplicate-value': {
    message: {
      da: '{area}, {id}, {year} står to gange: i {first} og i {second}. Den første er brugt.',
      en: '{area}, {id}, {year} stands twice: in {first} and in {second}. The first was used.',
    },
    repair: { da: 'Slet den forkerte række.', en: 'Delete the wrong row.' },
  },
  'no-figures': {
    message: { da: 'Ingen af tabellens kolonner er en indikator i pakken. Der er ingen tal at læse.', en: 'None of the columns is an indicator of the package. There are no figures to read.' },
    repair: { da: 'Beskriv kolonnerne {columns} under indicators, eller ret overskrifterne.', en: 'Describe the columns {columns} under indicators, or correct the headings.' },
  },
  'missing-area': {
    message: { da: 'Rækken siger ikke, hvilket område den gælder. Den er ikke brugt.', en: 'The row does not say which area it is about. It was not used.' },
    repair: { da: 'Skriv områdets id i kolonnen {name}.', en: 'Write the id of the area in the column {name}.' },
  },
} as const satisfies FindingTable;
