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
  count: { da: 'Antal', en: 'Number' },
  quantile: { da: 'Lige mange områder i hver', en: 'Equally many areas in each' },
  natural: { da: 'Naturlige grænser', en: 'Natural breaks' },
  equal: { da: 'Lige store intervaller', en: 'Equal intervals' },
  fixed: { da: 'Faste grænser', en: 'Fixed limits' },
  quantileHelp: {
    da: 'Hver farve dækker lige mange områder. Godt til at finde dem med størst behov, men små forskelle kan ligge på hver sin side af en grænse.',
    en: 'Each colour covers equally many areas. Good for finding those with the greatest need, but small differences may fall on either side of a limit.',
  },
  naturalHelp: {
    da: 'Grænserne ligger, hvor der er længst mellem tallene (Fisher-Jenks).',
    en: 'The limits lie where the figures are furthest apart (Fisher-Jenks).',
  },
  equalHelp: {
    da: 'Hver farve dækker et lige stort stykke af skalaen. Nogle klasser kan have få områder.',
    en: 'Each colour covers an equally long piece of the scale. Some classes may have few areas.',
  },
  fixedHelp: {
    da: 'Grænserne står fast, når vægte og år ændres. Adskil dem med semikolon.',
    en: 'The limits stay where they are when weights and years change. Separate them with semicolons.',
  },
  limits: { da: 'Grænser', en: 'Limits' },
  limitsInvalid: { da: 'Skriv 2 til 6 tal i stigende rækkefølge, adskilt af semikolon.', en: 'Write 2 to 6 numbers in ascending order, separated by semicolons.' },
  adjust: { da: 'Tilpas klasser', en: 'Adjust classes' },
} satisfies Record<string, Localized>;
