import { formatDate } from '../../format/date.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import type { NeedGroup } from '../../plans/group-rule.ts';
import { groupFigures, type Comparable, type GroupFigures } from '../../plans/need-groups.ts';
import { MOST_YEARS_APART } from '../../plans/years-apart.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { coverMapWords as words } from '../../text/cover-words.ts';
import { fill } from '../../text/say.ts';
import { classWordsIn } from '../class-words.ts';
import { areasText, homeOf, inBoth, yearsText, type Look, type SentenceFacts } from '../sentence.ts';

/** What the map of need and plans shows, in plain words: of what, how many of the areas with most need have no plan, who lives there, and the chosen home. */
export function coverSentence(scene: SentenceFacts, groups: readonly (NeedGroup | null)[], look: Look): Localized {
  const figures = groupFigures(groups, scene.population);
  const known = knownText(scene);
  const what = fill(words.sentence, { areas: areasText(scene, figures.scored), years: yearsText(scene), date: dateText(scene) });
  const colour = fill(look === 'dark' ? words.lightest : words.darkest, { known });
  const sentences = [what, coverFinding(scene, figures), colour, homeText(scene, groups)];
  return inBoth((language) => sentences.flatMap((one) => (one === null ? [] : [one[language]])).join(' '));
}

/** "7 af de 20 mest udsatte roder har ingen aktiv plan; der bor 14.200 mennesker" */
export function coverFinding(scene: SentenceFacts, { high, highWithout, residentsWithout }: GroupFigures): Localized {
  const { one, many } = areaNoun(scene.level.id);
  const values = {
    high: number(high),
    without: number(highWithout),
    noun: high === 1 ? one : many,
    known: knownText(scene),
    enough: fill(words.enough, { cover: inBoth((language) => formatShare(scene.view.cover.cover, language)) }),
    residents: residentsWithout === null ? '' : fill(words.residents, { residents: number(residentsWithout) }),
  };
  if (high === 0) return fill(words.noneHigh, values);
  if (highWithout === 0) return fill(high === 1 ? words.singleWith : words.allWith, values);
  if (high === 1) return fill(words.singleWithout, values);
  if (highWithout === high) return fill(words.noneWith, values);
  return fill(highWithout === 1 ? words.oneWithout : words.without, values);
}

/** Why need and plans are not set together; `null` where they are. */
export function notComparable(scene: SentenceFacts, found: Comparable): Localized | null {
  if (found.allowed) return null;
  if (found.reason === 'no-scores') return words.noScores;
  return fill(words.yearsApart, { year: String(found.needYear), date: dateText(scene), years: number(found.years), most: String(MOST_YEARS_APART) });
}

const number = (value: number): Localized => inBoth((language) => formatNumber(value, language, { decimals: 0 }));
const dateText = ({ date }: SentenceFacts): Localized => inBoth((language) => formatDate(date, language));
const knownText = ({ city }: SentenceFacts): Localized | '' => (city.programmesComplete ? '' : words.known);

function homeText(scene: SentenceFacts, groups: readonly (NeedGroup | null)[]): Localized | null {
  const found = homeOf(scene);
  if (found === null) return null;
  const { home, area } = found;
  if (home.level === scene.level.id) {
    const row = scene.rows.find(({ id }) => id === home.area);
    return row === undefined ? null : fill(words.homeArea, { home: area.name, class: classWordsIn(scene, row.classIndex) });
  }
  const without = scene.rows.filter(({ position }) => groups[position] === 'high-without' && scene.level.areas[position]?.parents.get(home.level) === home.area).length;
  const { one, many } = areaNoun(scene.level.id);
  return fill(words.home, { home: area.name, count: number(without), noun: without === 1 ? one : many });
}
