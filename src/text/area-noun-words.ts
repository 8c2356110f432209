import type { Localized } from '../model/localized.ts';

interface AreaNoun {
  readonly one: Localized;
  readonly many: Localized;
  readonly manyDefinite: Localized;
}

const ANY: AreaNoun = {
  one: { da: 'område', en: 'area' },
  many: { da: 'områder', en: 'areas' },
  manyDefinite: { da: 'områderne', en: 'the areas' },
};

/** What the areas of the common Danish levels are called in a sentence, by level id. */
const NOUNS: ReadonlyMap<string, AreaNoun> = new Map<string, AreaNoun>([
  ['bydel', { one: { da: 'bydel', en: 'district' }, many: { da: 'bydele', en: 'districts' }, manyDefinite: { da: 'bydelene', en: 'the districts' } }],
  [
    'lokaludvalg',
    {
      one: { da: 'lokaludvalgsområde', en: 'local committee area' },
      many: { da: 'lokaludvalgsområder', en: 'local committee areas' },
      manyDefinite: { da: 'lokaludvalgsområderne', en: 'the local committee areas' },
    },
  ],
  ['kvarter', { one: { da: 'kvarter', en: 'quarter' }, many: { da: 'kvarterer', en: 'quarters' }, manyDefinite: { da: 'kvartererne', en: 'the quarters' } }],
  ['rode', { one: { da: 'rode', en: 'rode' }, many: { da: 'roder', en: 'roder' }, manyDefinite: { da: 'roderne', en: 'the roder' } }],
  ['sogn', { one: { da: 'sogn', en: 'parish' }, many: { da: 'sogne', en: 'parishes' }, manyDefinite: { da: 'sognene', en: 'the parishes' } }],
  ['distrikt', { one: { da: 'distrikt', en: 'district' }, many: { da: 'distrikter', en: 'districts' }, manyDefinite: { da: 'distrikterne', en: 'the districts' } }],
]);

/** The nouns for a level's areas; "område" where the level is not a common one. */
export const areaNoun = (levelId: string): AreaNoun => NOUNS.get(levelId) ?? ANY;
