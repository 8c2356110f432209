import type { Localized } from '../../model/localized.ts';

/** Columns that only files for programs have. Those that people read too are called as in the list. */
export const programColumnWords = {
  status: { da: 'Om området er scoret, og hvorfor ikke', en: 'Whether the area is scored, and why not' },
  without: { da: 'Tal, der ikke er, og hvorfor (kolonne=grund)', en: 'Figures that are not there, and why (column=reason)' },
  value: { da: 'Kortets tal', en: 'The figure of the map' },
  class: { da: 'Kortets klasse (den højeste er størst behov)', en: 'Class on the map (the highest is greatest need)' },
  mapped: { da: 'Hvad området viser på kortet', en: 'What the area shows on the map' },
  packageId: { da: 'Datapakke', en: 'Data package' },
  version: { da: 'Datapakkens udgave', en: 'Version of the data package' },
  fictional: { da: 'Opdigtet by', en: 'Fictional city' },
  yearsUsed: { da: 'Tal fra år (indikator=år)', en: 'Years of the figures (indicator=year)' },
  weights: { da: 'Vægte (del=vægt)', en: 'Weights (part=weight)' },
} satisfies Record<string, Localized>;
