import type { Localized } from '../model/localized.ts';

/** What a weight does to the scores, beside what it says. */
export const influenceWords = {
  carries: { da: 'bærer {share} af forskellene', en: 'carries {share} of the differences' },
  pullsAgainst: { da: 'trækker imod de andre ({share} af forskellene)', en: 'pulls against the others ({share} of the differences)' },
  help: {
    da: 'Så stor en del af scorernes forskelle fra område til område kommer herfra. Det kan være mere eller mindre end vægten siger.',
    en: 'So much of the differences between the areas’ scores comes from here. It may be more or less than the weight says.',
  },
  alone: { da: 'Vægten flytter intet: ingen anden del ved siden af har både vægt og tal.', en: 'The weight moves nothing: no other part beside it has both weight and figures.' },
  idle: { da: 'Vægten flytter intet: metoden tager ikke hensyn til den.', en: 'The weight moves nothing: the method takes no account of it.' },
} satisfies Record<string, Localized>;
