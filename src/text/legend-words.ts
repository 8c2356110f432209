import type { Localized } from '../model/localized.ts';

export const legendWords = {
  title: { da: 'Signaturforklaring', en: 'Legend' },
  least: { da: 'mindre behov', en: 'less need' },
  most: { da: 'større behov', en: 'greater need' },
  histogram: { da: 'Fordeling: {count} områder, fra {low} til {high}', en: 'Distribution: {count} areas, from {low} to {high}' },
  classMost: { da: 'størst behov', en: 'greatest need' },
  classLeast: { da: 'mindst behov', en: 'least need' },
  noFigure: { da: 'ingen tal', en: 'no figure' },
  tooFew: { da: 'for få beboere', en: 'too few residents' },
  withheld: { da: 'skjult af hensyn til få personer', en: 'withheld to protect few people' },
  leftOut: { da: 'uden for indekset', en: 'left out of the index' },
  average: { da: '{label}: {value}', en: '{label}: {value}' },
  empty: { da: 'Ingen tal at vise. Vælg et andet år, niveau eller emne.', en: 'No figures to show. Choose another year, level or subject.' },
  method: { da: 'Inddeling', en: 'Classes by' },
  adjust: { da: 'Tilpas klasser', en: 'Adjust classes' },
} satisfies Record<string, Localized>;
