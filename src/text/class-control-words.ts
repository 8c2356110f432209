import type { Localized } from '../model/localized.ts';

/** How the map's classes are set. */
export const classControlWords = {
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
  deviation: { da: 'Standardafvigelser', en: 'Standard deviations' },
  manual: { da: 'Egne grænser', en: 'Own limits' },
  fixedHelp: {
    da: 'De grænser, kortet har nu, står fast, når vægte, metode og år ændres: {limits}.',
    en: 'The limits that the map has now stay where they are when weights, method and year change: {limits}.',
  },
  deviationHelp: {
    da: 'Grænserne ligger hele standardafvigelser fra områdernes gennemsnit. Viser, hvem der ligger langt fra midten; nogle klasser kan være tomme.',
    en: 'The limits lie whole standard deviations from the mean of the areas. Shows who lies far from the middle; some classes may be empty.',
  },
  manualHelp: {
    da: 'Skriv 2 til 6 grænser fra mindst til størst, adskilt af semikolon. Et tal på en grænse hører til den laveste af de to klasser.',
    en: 'Write 2 to 6 limits from least to greatest, separated by semicolons. A figure on a limit belongs to the lower of the two classes.',
  },
  limits: { da: 'Grænser', en: 'Limits' },
  notANumber: { da: '»{part}« er ikke et tal. Skriv for eksempel 12,5.', en: '“{part}” is not a number. Write for example 12.5.' },
  notAscending: { da: '{after} står efter {before}. Skriv grænserne fra mindst til størst, hver kun én gang.', en: '{after} stands after {before}. Write the limits from least to greatest, each only once.' },
  wrongCount: { da: 'Skriv 2 til 6 grænser. Her er {count}.', en: 'Write 2 to 6 limits. There are {count} here.' },
} satisfies Record<string, Localized>;
