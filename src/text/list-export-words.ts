import type { Localized } from '../model/localized.ts';

export const listExportWords = {
  noIndex: { da: 'intet indeks', en: 'no index' },
  nodeValue: { da: '{title}, som den indgår', en: '{title}, as it counts' },
  figure: { da: '{title} ({unit})', en: '{title} ({unit})' },
  within: { da: 'Kun områder i {area}', en: 'Only areas in {area}' },
  overlay: { da: 'Kun: {overlay}', en: 'Only: {overlay}' },
  topShare: { da: 'Kun de {share} med størst behov', en: 'Only the {share} with the greatest need' },
} satisfies Record<string, Localized>;
