import type { Localized } from '../model/localized.ts';

/** What a weight does to the scores, beside what it says. */
export const influenceWords = {
  carries: { da: 'bærer {share} af forskellene', en: 'carries {share} of the differences' },
  pullsAgainst: { da: 'trækker imod de andre ({share} af forskellene)', en: 'pulls against the others ({share} of the differences)' },
  weighs: { da: '{share} af vægten', en: '{share} of the weight' },
  withScore: { da: 'r\u00a0=\u00a0{r}', en: 'r\u00a0=\u00a0{r}' },
  linesHelp: { da: 'Hvad siger linjerne under vægtene?', en: 'What do the lines under the weights say?' },
  weighsHelp: {
    da: '»Af vægten«: så stor en del af hele indeksets vægt ligger her, regnet gennem temaet og blandt dem, der har tal.',
    en: '“Of the weight”: so much of the weight of the whole index lies here, through its theme and among those that have figures.',
  },
  withScoreHelp: {
    da: '»r« siger, hvor tæt tallet følger scoren fra område til område: 1 er helt, 0 slet ikke, −1 modsat.',
    en: '“r” says how closely the figure follows the score from area to area: 1 is wholly, 0 not at all, −1 opposite.',
  },
  twice: { da: '{a} og {b} siger næsten det samme (r = {r}): det tæller to gange.', en: '{a} and {b} say almost the same thing (r = {r}): it counts twice.' },
  opposite: { da: '{a} og {b} siger næsten det modsatte (r = {r}): de ophæver hinanden.', en: '{a} and {b} say almost the opposite (r = {r}): they cancel each other out.' },
  twiceMoreOne: { da: 'Og 1 par mere.', en: 'And 1 pair more.' },
  twiceMore: { da: 'Og {count} par mere.', en: 'And {count} pairs more.' },
  help: {
    da: '»Bærer«: så stor en del af scorernes forskelle fra område til område (deres varians) kommer herfra. Det kan være mere eller mindre end vægten siger.',
    en: '“Carries”: so much of the differences between the areas’ scores (their variance) comes from here. It may be more or less than the weight says.',
  },
  alone: { da: 'Vægten flytter intet: ingen anden del ved siden af har både vægt og tal.', en: 'The weight moves nothing: no other part beside it has both weight and figures.' },
  idle: { da: 'Vægten flytter intet: metoden tager ikke hensyn til den.', en: 'The weight moves nothing: the method takes no account of it.' },
} satisfies Record<string, Localized>;
