import type { Localized } from '../model/localized.ts';

/** An area and the map in one spoken sentence. Parts that do not apply are left out; a comma or a full stop is where a voice breathes. */
export const spokenWords = {
  area: { da: '{label}: {figure}, {class}{rank}. {plans}.{basis}{marks}', en: '{label}: {figure}, {class}{rank}. {plans}.{basis}{marks}' },
  withoutFigure: { da: '{label}: {class}. {plans}.{basis}{marks}', en: '{label}: {class}. {plans}.{basis}{marks}' },
  score: { da: 'score {score}', en: 'score {score}' },
  indicator: { da: '{title} {figure}', en: '{title} {figure}' },
  rank: { da: ', {rank} {noun}', en: ', {rank} {noun}' },
  basis: { da: ' Datagrundlag: {basis}.', en: ' Data basis: {basis}.' },
  marks: { da: ' Mærke: {marks}.', en: ' Mark: {marks}.' },
  mostNeed: { da: 'Størst behov: {name}.', en: 'Greatest need: {name}.' },
} satisfies Record<string, Localized>;
