import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { CHANGE_MISSING } from '../../score/time/change.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { changeMapWords as words, noChangeWords } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { classWordsIn } from '../class-words.ts';
import type { AreaRow, Scene } from '../scene.ts';
import { areasText, homeOf, inBoth, lowerFirst, type Look, type SentenceFacts } from '../sentence.ts';
import { CHANGE_CLASSES } from './change-class.ts';
import type { ChangeFound } from './change-found.ts';

type Known = Extract<ChangeFound, { kind: 'change' }>;

/** What the map of change shows, in plain words: of what, between which years, measured how, how many went either way, and the chosen home. */
export function changeSentence(scene: SentenceFacts, { from, to }: Known, look: Look): Localized {
  const { legend, view } = scene;
  const classed = legend.classes.reduce((sum, { count }) => sum + count, 0);
  const against = view.subject.kind === 'indicator' ? '' : fill(view.time.against === 'each-year' ? words.eachYear : words.baseYear, { from: String(from) });
  const noise = legend.classes[0]?.count ?? 0;
  const moves = [fill(isOfNeed(scene) ? words.needCounts : words.figureCounts, counts(scene, scene.rows)), noise === 0 ? null : fill(words.noise, { count: number(noise) }), colourWords(scene, look)];
  const sentences = [
    fill(words.sentence, { title: subjectTitle(scene), from: String(from), to: String(to), areas: areasText(scene, classed), against }),
    ...(noise === classed ? [words.allNoise] : moves),
    homeText(scene),
  ];
  return inBoth((language) => sentences.flatMap((one) => (one === null ? [] : [one[language]])).join(' '));
}

/** Areas without a change, in a note; none where every area has one. */
export function missingNote({ level }: Scene, { change }: Known): readonly Localized[] {
  const count = change.states.filter((state) => state === CHANGE_MISSING).length;
  const { one, many } = areaNoun(level.id);
  return count === 0 ? [] : [fill(words.missing, { count: number(count), noun: count === 1 ? one : many })];
}

/** The line that stands beside the map of the year where there is no change to show. */
export const whyNot = ({ view }: Scene, why: Localized): Localized => fill(noChangeWords.still, { why, year: String(view.year ?? '') });

const isOfNeed = ({ view }: SentenceFacts): boolean => view.subject.kind !== 'indicator';
const number = (value: number): Localized => inBoth((language) => formatNumber(value, language, { decimals: 0 }));

/** What has changed, as part of a sentence: need, need by a theme, a figure. */
export function subjectTitle({ view, city, level, themes }: SentenceFacts): Localized {
  const { subject } = view;
  if (subject.kind === 'indicator') return lowerFirst(city.indicators.get(subject.id)?.title ?? level.title);
  if (subject.kind === 'index') return words.need;
  const theme = themes.find(({ id }) => id === subject.id) ?? themes.flatMap(({ indicators }) => indicators).find(({ nodeId }) => nodeId === subject.id);
  return lowerFirst(theme?.title ?? words.need);
}

/** How many rows went to more need and to less; of a figure: rose and fell. */
function counts({ shown, view }: SentenceFacts, rows: readonly AreaRow[]): { readonly more: Localized; readonly less: Localized } {
  const up = view.subject.kind !== 'indicator' || shown.higherIsMore;
  const [less, unchanged] = [CHANGE_CLASSES.indexOf('less'), CHANGE_CLASSES.indexOf('unchanged')];
  const more = rows.filter(({ classIndex }) => classIndex > unchanged && classIndex < CHANGE_CLASSES.length).length;
  const fewer = rows.filter(({ classIndex }) => classIndex > 0 && classIndex <= less).length;
  return { more: number(up ? more : fewer), less: number(up ? fewer : more) };
}

function colourWords({ view, city }: SentenceFacts, look: Look): Localized {
  const isContext = view.subject.kind === 'indicator' && city.indicators.get(view.subject.id)?.direction === 'context';
  if (isContext) return look === 'dark' ? words.lightestUp : words.darkestUp;
  return look === 'dark' ? words.lightest : words.darkest;
}

function homeText(scene: SentenceFacts): Localized | null {
  const found = homeOf(scene);
  if (found === null) return null;
  const { home, area } = found;
  if (home.level === scene.level.id) {
    const row = scene.rows.find(({ id }) => id === home.area);
    return row === undefined ? null : fill(words.homeArea, { home: area.name, class: classWordsIn(scene, row.classIndex) });
  }
  const inside = scene.rows.filter(({ position }) => scene.level.areas[position]?.parents.get(home.level) === home.area);
  return fill(isOfNeed(scene) ? words.homeNeed : words.homeFigure, { home: area.name, ...counts(scene, inside) });
}
