import type { Localized } from '../model/localized.ts';
import type { Method } from '../model/method.ts';

interface MethodOption {
  readonly title: Localized;
  /** What it means, in one sentence. */
  readonly meaning: Localized;
}

export const methodChoiceWords = {
  fold: { da: 'Metode: {method}', en: 'Method: {method}' },
  own: { da: 'pakkens egen', en: 'the package’s own' },
  intro: {
    da: 'Metoden er, hvordan tallene gøres sammenlignelige og lægges sammen. Kort, liste, forklaring og udtræk følger med.',
    en: 'The method is how figures are made comparable and put together. Map, list, explanation and exports follow.',
  },
  scale: { da: 'Tallene gøres sammenlignelige med', en: 'Figures are made comparable by' },
  mean: { da: 'Temaerne lægges sammen', en: 'Themes are put together' },
  keepsOwn: { da: 'Indikatorer, der selv vender deres tal, beholder pakkens metode.', en: 'Indicators that turn their own figures keep the package’s method.' },
  reset: { da: 'Brug pakkens metode', en: 'Use the package’s method' },
} satisfies Record<string, Localized>;

export const normalisationOptions: Readonly<Record<Method['normalisation'], MethodOption>> = {
  'as-chosen': { title: { da: 'Pakkens egen metode', en: 'The package’s own method' }, meaning: { da: 'Som datapakken eller profilen har det.', en: 'As the data package or the profile has it.' } },
  'z-score': {
    title: { da: 'z-score', en: 'z-score' },
    meaning: { da: 'Hvor mange standardafvigelser tallet ligger fra områdernes gennemsnit; store afvigelser tæller fuldt med.', en: 'How many standard deviations the figure lies from the mean of the areas; large deviations count in full.' },
  },
  percentile: {
    title: { da: 'Percentiler', en: 'Percentiles' },
    meaning: { da: 'Kun rækkefølgen tæller: hvor stor en del af områderne der har mindre behov, fra 0 til 1.', en: 'Only the order counts: how large a part of the areas have less need, from 0 to 1.' },
  },
  'min-max': {
    title: { da: 'Min-max', en: 'Min-max' },
    meaning: { da: 'Mindst behov bliver 0 og størst 1; ét yderligt område kan trykke alle andre sammen.', en: 'Least need becomes 0 and greatest 1; one extreme area can press all others together.' },
  },
  exponential: {
    title: { da: 'Eksponentiel (som IMD)', en: 'Exponential (as IMD)' },
    meaning: { da: 'Rækkefølgen strækkes i toppen, så lidt behov ét sted kun i ringe grad udligner stort behov et andet; brugt i Englands og Wales’ indeks.', en: 'The order is stretched at the top, so that little need in one place hardly cancels great need in another; used in the English and Welsh indices.' },
  },
};

export const aggregationOptions: Readonly<Record<Method['aggregation'], MethodOption>> = {
  'as-chosen': { title: { da: 'Pakkens egen metode', en: 'The package’s own method' }, meaning: { da: 'Som datapakken eller profilen har det.', en: 'As the data package or the profile has it.' } },
  arithmetic: {
    title: { da: 'Kompenserende', en: 'Compensating' },
    meaning: { da: 'Vægtet gennemsnit: lidt behov på ét tema kan fuldt ud opveje stort behov på et andet.', en: 'Weighted mean: little need in one theme can fully make up for great need in another.' },
  },
  geometric: {
    title: { da: 'Ikke fuldt kompenserende', en: 'Not fully compensating' },
    meaning: {
      da: 'Geometrisk gennemsnit: et område kommer kun højt, hvis der er behov på alle temaer. Hver del lægges først på en skala fra 1 til 100, fordi det kræver tal over 0.',
      en: 'Geometric mean: an area comes high only if there is need in every theme. Every part is first laid on a scale from 1 to 100, because this takes figures above 0.',
    },
  },
};
