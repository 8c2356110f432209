import type { Localized } from '../model/localized.ts';

/** What is measured, and how much each theme counts. */
export const weightWords = {
  subject: { da: 'Vis på kortet', en: 'Show on the map' },
  subjectIndex: { da: 'Behov efter vægtene nedenfor', en: 'Need by the weights below' },
  subjectThemes: { da: 'Ét tema', en: 'One theme' },
  subjectIndicators: { da: 'Én indikator', en: 'One indicator' },
  subjectContext: { da: 'Baggrundstal (indgår aldrig)', en: 'Background figures (never included)' },
  heading: { da: 'Vægte', en: 'Weights' },
  help: { da: 'Træk for at ændre, hvor meget hvert tema tæller. Kortet følger med.', en: 'Drag to change how much each theme counts. The map follows.' },
  preset: { da: 'Udgangspunkt', en: 'Starting point' },
  presetOwn: { da: 'Standard', en: 'Standard' },
  presetChanged: { da: '{name}, ændret', en: '{name}, changed' },
  notIncluded: { da: 'indgår ikke', en: 'not included' },
  changed: { da: 'ændret', en: 'changed' },
  reset: { da: 'Nulstil vægte', en: 'Reset weights' },
  resetDone: { da: 'Vægtene er nulstillet', en: 'Weights have been reset' },
  weightOf: { da: 'Vægt: {title}', en: 'Weight: {title}' },
  indicatorsOne: { da: '1 indikator', en: '1 indicator' },
  indicatorsMany: { da: '{count} indikatorer', en: '{count} indicators' },
  indicatorYear: { da: '{title}, {year}', en: '{title}, {year}' },
  noneInside: { da: 'Indgår ikke: alle temaets indikatorer har vægt 0.', en: 'Not included: all indicators of the theme have weight 0.' },
  noFiguresHere: { da: 'ingen tal på dette niveau', en: 'no figures at this level' },
  allZero: { da: 'Alle vægte er 0. Giv mindst ét tema vægt for at se et behov.', en: 'All weights are 0. Give at least one theme a weight to see a need.' },
  noIndex: { da: 'Pakken beskriver intet indeks. Vælg en indikator at vise.', en: 'The package describes no index. Choose an indicator to show.' },
  missingOne: {
    da: '1 tema uden offentlige tal på dette niveau – hvorfor? – tilføj egne tal',
    en: '1 theme without public figures at this level – why? – add your own',
  },
  missingMany: {
    da: '{count} temaer uden offentlige tal på dette niveau – hvorfor? – tilføj egne tal',
    en: '{count} themes without public figures at this level – why? – add your own',
  },
  missingWhy: { da: 'Hvorfor mangler de?', en: 'Why are they missing?' },
  missingReason: {
    da: 'Der er ikke offentliggjort tal for temaet på dette niveau.',
    en: 'No figures have been published for this theme at this level.',
  },
  ownFigures: { da: 'Tilføj egne tal', en: 'Add your own figures' },
  ownFiguresHow: {
    da: 'Har du tal, som du må bruge, så læg dem i en kopi af datapakken: en mappe med kort, regneark og en beskrivelse. Start derefter Bybarometer med din egen mappe. Formatet står i {document}. Tallene bliver på din egen computer.',
    en: 'If you have figures that you may use, put them in a copy of the data package: a folder with map, tables and a description. Then start Bybarometer with your own folder. The format is described in {document}. The figures stay on your own computer.',
  },
} satisfies Record<string, Localized>;
