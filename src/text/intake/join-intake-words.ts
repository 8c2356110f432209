import type { IntakeWords } from './intake-sentence.ts';

/** What is said of the areas that keys of a table were found to be. The key is the code. */
export const joinIntakeWords = {
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
} satisfies IntakeWords;
