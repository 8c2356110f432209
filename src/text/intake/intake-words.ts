import type { Localized } from '../../model/localized.ts';

interface Words {
  readonly message: Localized;
  /** `null`: nothing is to be done. */
  readonly repair: Localized | null;
}

/** What is said of files while they are taken in; `{name}` marks what is filled in. The key is the code. */
export const intakeWords = {
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
  'crs-unknown': {
    message: { da: 'Koordinatsystemet i {layer} kan ikke afgøres (første punkt: {example}). Intet er tegnet.', en: 'The coordinate system of {layer} cannot be told (first point: {example}). Nothing was drawn.' },
    repair: { da: 'Skriv "crs": 25832 (eller et andet EPSG-nummer) ved filen i koblingen.', en: 'Write "crs": 25832 (or another EPSG number) at the file in the mapping.' },
  },
  'features-cut': {
    message: { da: 'Tjenesten siger, at der er {matched} områder, men filen har {returned}. Resten mangler.', en: 'The service says that there are {matched} features, but the file has {returned}. The rest is missing.' },
    repair: { da: 'Hent laget igen uden maxFeatures eller count i adressen.', en: 'Fetch the layer again without maxFeatures or count in the address.' },
  },
  'features-cut-perhaps': {
    message: { da: 'Filen har præcis {count} områder. Det er et antal, som tjenester skærer af ved.', en: 'The file has exactly {count} features. Services cut off at that number.' },
    repair: { da: 'Se efter, om områder mangler. Hent i så fald laget igen uden maxFeatures.', en: 'Check whether areas are missing. If so, fetch the layer again without maxFeatures.' },
  },
  'feature-without-id': {
    message: { da: 'Område nr. {number} har intet id i {name}. Det er ikke brugt.', en: 'Feature no. {number} has no id in {name}. It was not used.' },
    repair: { da: 'Giv det et id.', en: 'Give it an id.' },
  },
  'areas-joined': {
    message: { da: '{count} områder stod i flere stykker og er samlet efter {name}.', en: '{count} areas stood in several pieces and were joined by {name}.' },
    repair: null,
  },
  'no-area-id': {
    message: { da: '{layer} har ingen kolonne, der skiller områderne ad. De er nummereret i rækkefølge.', en: '{layer} has no column that tells the areas apart. They were numbered in order.' },
    repair: { da: 'Angiv areaId i koblingen.', en: 'Give areaId in the mapping.' },
  },
  'wrong-mapping': {
    message: { da: 'Koblingen kan ikke læses: {what}.', en: 'The mapping cannot be read: {what}.' },
    repair: { da: 'Ret den, eller kør uden --mapping, så skrives en ny.', en: 'Correct it, or run without --mapping, and a new one is written.' },
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
  'no-area-column': {
    message: { da: 'Ingen kolonne i tabellen passer til områderne på kortet.', en: 'No column of the table fits the areas of the map.' },
    repair: { da: 'Skriv "area" (kolonnens navn) og "level" ved filen i koblingen.', en: 'Write "area" (the name of the column) and "level" at the file in the mapping.' },
  },
  'no-figures-found': {
    message: { da: 'Tabellen har ingen kolonner med tal.', en: 'The table has no columns of figures.' },
    repair: { da: 'Se efter, om tallene er skrevet som tekst.', en: 'Check whether the figures are written as text.' },
  },
  'too-many-series': {
    message: { da: 'Rækkerne beskriver mere end {limit} slags tal. Det er for mange til et kort.', en: 'The rows describe more than {limit} kinds of figures. That is too many for a map.' },
    repair: { da: 'Hent færre variable, eller vælg dem i koblingen ("series").', en: 'Fetch fewer variables, or choose them in the mapping ("series").' },
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
  'total-left-out': {
    message: { da: '{count} rækker er for hele byen og hører til intet område: {keys}.', en: '{count} rows are of the whole city and belong to no area: {keys}.' },
    repair: null,
  },
  'unallocated-left-out': {
    message: { da: '{count} rækker ligger uden for inddelingen og hører til intet område: {keys}.', en: '{count} rows lie outside of the division and belong to no area: {keys}.' },
    repair: null,
  },
  'other-levels': {
    message: { da: '{count} rækker hører til andre niveauer end dem, der er kort til: {keys}.', en: '{count} rows belong to other levels than those that there is a map of: {keys}.' },
    repair: { da: 'Giv et kort med over niveauet, hvis rækkerne skal bruges.', en: 'Hand over a map of the level if the rows are to be used.' },
  },
  'area-unmatched': {
    message: { da: '"{key}" er ikke et område på kortet. {count} rækker er ikke brugt.', en: '"{key}" is no area of the map. {count} rows were not used.' },
    repair: { da: 'Ret navnet i filen, eller skriv en rettelse under joinRepairs i koblingen.', en: 'Correct the name in the file, or write a repair under joinRepairs in the mapping.' },
  },
  'area-near': {
    message: { da: '"{key}" ligner "{name}", men er ikke det samme. {count} rækker er ikke brugt.', en: '"{key}" looks like "{name}" but is not the same. {count} rows were not used.' },
    repair: { da: 'Er det rigtigt, så kør med --repairs accept, eller skriv {json} under joinRepairs i koblingen.', en: 'If it is right, run with --repairs accept, or write {json} under joinRepairs in the mapping.' },
  },
  'area-disagrees': {
    message: { da: 'I {count} rækker peger {column} og {check} på hver sit område, i den første på "{name}" og "{other}". {column} er fulgt.', en: 'In {count} rows {column} and {check} point at different areas, in the first at "{name}" and "{other}". {column} was followed.' },
    repair: { da: 'Se efter, hvilken der er rigtig, og skriv den som "area" ved filen i koblingen.', en: 'Check which is right, and write it as "area" at the file in the mapping.' },
  },
  'area-near-accepted': {
    message: { da: '"{key}" er læst som "{name}". Det er husket i pakken (joinRepairs).', en: '"{key}" was read as "{name}". The package remembers it (joinRepairs).' },
    repair: null,
  },
  'area-ambiguous': {
    message: { da: '"{key}" passer på flere områder: {ids}. Rækkerne er ikke brugt.', en: '"{key}" fits several areas: {ids}. The rows were not used.' },
    repair: { da: 'Skriv områdets id i filen, eller en rettelse under joinRepairs i koblingen.', en: 'Write the area\'s id in the file, or a repair under joinRepairs in the mapping.' },
  },
  'area-by-form': {
    message: { da: '{count} områder er fundet, selv om de er skrevet anderledes: {pairs}.', en: '{count} areas were found although they are written differently: {pairs}.' },
    repair: null,
  },
  'area-by-name': {
    message: { da: '{count} af {areas} områder på niveauet {level} er fundet ved navn.', en: '{count} of {areas} areas of the level {level} were found by name.' },
    repair: null,
  },
  'areas-without-row': {
    message: { da: '{count} områder på niveauet {level} har ingen rækker: {names}.', en: '{count} areas of the level {level} have no rows: {names}.' },
    repair: { da: 'Se efter, om de mangler i filen.', en: 'Check whether they are missing in the file.' },
  },
  'rows-read': {
    message: { da: '{read} af {total} rækker er indlæst. {rejected} er afvist, {aside} er lagt til side.', en: '{read} of {total} rows were read. {rejected} were rejected, {aside} set aside.' },
    repair: null,
  },
  'direction-guessed': {
    message: { da: 'Retningen er gættet for {count} indikatorer: {names}. De indgår i indekset.', en: 'The direction was guessed for {count} indicators: {names}. They are part of the index.' },
    repair: { da: 'Ret "direction", og slet "confirmed": false i koblingen, når en person har set på dem.', en: 'Correct "direction", and delete "confirmed": false in the mapping, when a person has looked at them.' },
  },
  'direction-unknown': {
    message: { da: 'Det kan ikke ses, hvilken ende der er størst behov for {count} indikatorer: {names}. De vises og indgår ikke.', en: 'It cannot be told which end is the greater need of {count} indicators: {names}. They are shown and not included.' },
    repair: { da: 'Skriv "direction" i koblingen, hvis de skal indgå.', en: 'Write "direction" in the mapping if they are to be included.' },
  },
  'unconfirmed': {
    message: { da: 'Enhed og tema er gættet for {count} indikatorer, og ingen har bekræftet dem.', en: 'Unit and theme were guessed for {count} indicators, and nobody has confirmed them.' },
    repair: { da: 'Se dem efter i koblingen, og slet "confirmed": false.', en: 'Check them in the mapping, and delete "confirmed": false.' },
  },
  'few-residents': {
    message: { da: 'Områder på niveauet {level} med under {minimum} beboere vises, men får ingen score.', en: 'Areas of the level {level} with fewer than {minimum} residents are shown but get no score.' },
    repair: { da: 'Ret "minimumPopulation" i koblingen, hvis grænsen skal være en anden.', en: 'Change "minimumPopulation" in the mapping if the limit is to be another.' },
  },
} satisfies Record<string, Words>;

/** Names within those sentences. */
export const intakeNames = {
  tab: { da: 'tabulator', en: 'tab' },
  noArea: { da: 'ingen kolonne passer til områderne', en: 'no column fits the areas' },
  asMapped: { da: 'koblingen siger det', en: 'the mapping says so' },
  notMapped: { da: 'koblingen nævner den ikke', en: 'the mapping does not name it' },
  noShapes: { da: 'ingen af dens former kan bruges', en: 'none of its shapes can be used' },
} satisfies Record<string, Localized>;
