import type { Localized } from '../../model/localized.ts';

/** A view in a frame on another page, and how it gets there. */
export const embedWords = {
  openWhole: { da: 'Åbn i Bybarometer', en: 'Open in Bybarometer' },
  newWindow: { da: 'åbner i et nyt vindue', en: 'opens in a new window' },
  entry: { da: 'Indlejr på en anden side', en: 'Embed on another page' },
  about: {
    da: 'Kortet, som det er nu, i en ramme på jeres egen side. Rammen gemmer intet hos den, der ser den. Den, der driver Bybarometer, bestemmer, hvilke sider der må.',
    en: 'The map as it is now, in a frame on a page of your own. The frame keeps nothing with whoever sees it. Whoever runs Bybarometer decides which pages may.',
  },
  code: { da: 'HTML til rammen', en: 'HTML of the frame' },
  copy: { da: 'Kopiér', en: 'Copy' },
  copied: { da: 'Kopieret', en: 'Copied' },
  notCopied: { da: 'Kunne ikke kopieres; markér teksten selv', en: 'Could not be copied; select the text yourself' },
  legend: { da: 'Farver', en: 'Colours' },
} satisfies Record<string, Localized>;
