import type { IntakeWords } from './intake-sentence.ts';

/** Why a row or a cell was not used. The key is the code. */
export const rowIntakeWords = {
  'row-too-long': {
    message: { da: 'Rækken har {cells} celler, ventet {columns}. Den er ikke brugt: "{text}".', en: 'The row has {cells} cells, expected {columns}. It was not used: "{text}".' },
    repair: { da: 'Står der et komma i en tekst, så sæt teksten i anførselstegn.', en: 'If a text holds a comma, put it in quotation marks.' },
  },
  'row-too-short': {
    message: { da: 'Rækken har kun {cells} celler, ventet {columns}. Den er ikke brugt: "{text}".', en: 'The row has only {cells} cells, expected {columns}. It was not used: "{text}".' },
    repair: { da: 'Ret rækken i filen.', en: 'Mend the row in the file.' },
  },
  'row-empty': {
    message: { da: 'Rækken er tom, men står midt i tabellen. Den er ikke brugt.', en: 'The row is empty but stands in the middle of the table. It was not used.' },
    repair: { da: 'Se efter, om der skulle stå et område.', en: 'Check whether an area should stand there.' },
  },
  'row-of-one-cell': {
    message: { da: 'Rækken har kun én celle: "{text}". Den er ikke brugt.', en: 'The row has only one cell: "{text}". It was not used.' },
    repair: { da: 'Skal den bruges, så udfyld rækken.', en: 'If it is to be used, fill in the row.' },
  },
  'row-without-area': {
    message: { da: 'Rækken siger ikke, hvilket område den gælder. Den er ikke brugt: "{text}".', en: 'The row does not say which area it is about. It was not used: "{text}".' },
    repair: { da: 'Skriv områdets id eller navn.', en: 'Write the id or name of the area.' },
  },
  'row-without-year': {
    message: { da: '"{text}" er ikke et år eller en periode. Rækken er ikke brugt.', en: '"{text}" is no year or period. The row was not used.' },
    repair: { da: 'Skriv året med fire cifre.', en: 'Write the year with four digits.' },
  },
  'row-twice': {
    message: { da: '"{text}" står to gange for samme år. Den første er brugt.', en: '"{text}" stands twice for the same year. The first was used.' },
    repair: { da: 'Slet den forkerte række.', en: 'Delete the wrong row.' },
  },
  'cell-not-a-number': {
    message: { da: '"{text}" i {column} er ikke et tal. Det tæller som manglende.', en: '"{text}" in {column} is not a number. It counts as missing.' },
    repair: { da: 'Ret tallet i filen.', en: 'Correct the figure in the file.' },
  },
} satisfies IntakeWords;
