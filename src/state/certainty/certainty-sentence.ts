import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { CERTAINTIES, type Certainty } from '../../score/robustness/certainty.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { certaintyMapWords as words } from '../../text/certainty-words.ts';
import { fill } from '../../text/say.ts';
import { classWordsIn } from '../class-words.ts';
import type { AreaRow } from '../scene.ts';
import { areasText, homeOf, inBoth, yearsText, type Look, type SentenceFacts } from '../sentence.ts';
import type { DoubtChoice } from '../view.ts';

/** What the map of certainty shows, in plain words: of what, when what is in doubt, how many are how sure, and the chosen home. */
export function certaintySentence(scene: SentenceFacts, look: Look): Localized {
  const counted = (wanted: Certainty): number => scene.legend.classes[CERTAINTIES.indexOf(wanted)]?.count ?? 0;
  const classed = scene.legend.classes.reduce((sum, { count }) => sum + count, 0);
  const said = fill(words.sentence, { areas: areasText(scene, classed), years: yearsText(scene), doubt: doubtText(scene.view.doubt) });
  const counts = fill(words.counts, { sure: number(counted('sure')), likely: number(counted('likely')), depends: number(counted('depends')) });
  const sentences = [said, counts, look === 'dark' ? words.lightest : words.darkest, homeText(scene)];
  return inBoth((language) => sentences.flatMap((one) => (one === null ? [] : [one[language]])).join(' '));
}

/** What could have been otherwise, as part of a sentence. */
export function doubtText({ spread, normalisation, aggregation }: DoubtChoice): Localized {
  const method = normalisation || aggregation;
  if (spread === 0) return method ? words.method : words.nothing;
  return fill(method ? words.weightsAndMethod : words.weights, { spread: number(100 * spread) });
}

const number = (value: number): Localized => inBoth((language) => formatNumber(value, language, { decimals: 0 }));

function homeText(scene: SentenceFacts): Localized | null {
  const found = homeOf(scene);
  if (found === null) return null;
  const { home, area } = found;
  if (home.level === scene.level.id) {
    const row = scene.rows.find(({ id }) => id === home.area);
    return row === undefined ? null : fill(words.homeArea, { home: area.name, class: classWordsIn(scene, row.classIndex) });
  }
  const inside = scene.rows.filter(({ position }) => scene.level.areas[position]?.parents.get(home.level) === home.area).filter(isClassed);
  if (inside.length === 0) return null;
  const likely = inside.filter(({ classIndex }) => classIndex >= CERTAINTIES.indexOf('likely')).length;
  const { one, many } = areaNoun(scene.level.id);
  return fill(words.home, { home: area.name, count: number(likely), all: number(inside.length), noun: inside.length === 1 ? one : many });
}

const isClassed = ({ classIndex }: AreaRow): boolean => classIndex < CERTAINTIES.length;
