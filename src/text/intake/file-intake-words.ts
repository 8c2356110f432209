import type { IntakeWords } from './intake-sentence.ts';

/** What is said of whole files and of how they are written. The key is the code. */
export const fileIntakeWords = {
  'file-unreadable': {
    message: { da: 'Filen kan ikke hentes fra disken.', en: 'The file cannot be fetched from the disk.' },
    repair: { da: 'Er det en mappe, eller er filen flyttet eller låst af et andet program? Vælg filen igen.', en: 'Is it a folder, or was the file moved or locked by another program? Choose the file again.' },
  },
  'file-not-used': {
    message: { da: 'Filen er ikke brugt: {why}.', en: 'The file was not used: {why}.' },
    repair: { da: 'Angiv i koblingen, hvad den skal bruges til.', en: 'Say in the mapping what it is for.' },
  },
  'no-file-for-mapping': {
    message: { da: 'Koblingen beskriver {name}, men ingen af filerne passer til den.', en: 'The mapping describes {name}, but none of the files fits it.' },
    repair: { da: 'Giv filen med, eller slet den fra koblingen.', en: 'Hand the file over, or delete it from the mapping.' },
  },
  'nothing-to-take-in': {
    message: { da: 'Ingen af filerne har områder eller tal, der kan bruges.', en: 'None of the files has areas or figures that can be used.' },
    repair: { da: 'Giv et kort med områder og en tabel med tal.', en: 'Hand over a map with areas and a table with figures.' },
  },
  'features-cut-perhaps': {
    message: { da: 'Filen har præcis {count} områder. Det er et antal, som tjenester skærer af ved.', en: 'The file has exactly {count} features. Services cut off at that number.' },
    repair: { da: 'Se efter, om områder mangler. Hent i så fald laget igen uden maxFeatures.', en: 'Check whether areas are missing. If so, fetch the layer again without maxFeatures.' },
  },
  'feature-without-id': {
    message: { da: 'Område nr. {number} har intet id i {name}. Det er ikke brugt.', en: 'Feature no. {number} has no id in {name}. It was not used.' },
    repair: { da: 'Giv det et id.', en: 'Give it an id.' },
  },
  'no-area-id': {
    message: { da: '{layer} har ingen kolonne, der skiller områderne ad. De er nummereret i rækkefølge.', en: '{layer} has no column that tells the areas apart. They were numbered in order.' },
    repair: { da: 'Angiv areaId i koblingen.', en: 'Give areaId in the mapping.' },
  },
  'mapping-column-missing': {
    message: { da: 'Kolonnen "{name}" findes ikke længere. Tabellen har: {columns}.', en: 'The column "{name}" is no longer there. The table has: {columns}.' },
    repair: { da: 'Ret navnet i koblingen, eller kør uden --mapping.', en: 'Correct the name in the mapping, or run without --mapping.' },
  },
  'encoding-found': {
    message: { da: 'Læst som {encoding} med {delimiter} mellem kolonnerne.', en: 'Read as {encoding} with {delimiter} between the columns.' },
    repair: null,
  },
  'damaged-letters': {
    message: { da: 'Filen er UTF-8, men enkelte bogstaver er ødelagt og vises som �.', en: 'The file is UTF-8, but some letters are damaged and shown as �.' },
    repair: { da: 'Gem filen igen som UTF-8.', en: 'Save the file again as UTF-8.' },
  },
  'mojibake-seen': {
    message: { da: 'Bogstaver som "Ã¸" viser, at filen er gemt forkert før. De er beholdt, som de står.', en: 'Letters such as "Ã¸" show that the file was saved wrongly before. They were kept as they stand.' },
    repair: { da: 'Skriv "repairMojibake": true ved filen i koblingen, så læses "Ã¸" som "ø".', en: 'Write "repairMojibake": true at the file in the mapping, and "Ã¸" is read as "ø".' },
  },
  'mojibake-repaired': {
    message: { da: 'Bogstaver som "Ã¸" er rettet til "ø", som koblingen siger.', en: 'Letters such as "Ã¸" were mended to "ø", as the mapping says.' },
    repair: null,
  },
} satisfies IntakeWords;
