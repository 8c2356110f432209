import { DIRECTION_COLOURS } from '../../draw/direction-colours.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { hasClass, NO_FIGURE, type Classification } from '../../score/classes/classify.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { changeMapWords } from '../../text/time/change-words.ts';
import { directionMapWords as words } from '../../text/time/direction-words.ts';
import { fill } from '../../text/say.ts';
import { keepRows } from '../keep-rows.ts';
import { listedRows } from '../list/listed-rows.ts';
import { rememberLast } from '../remember-last.ts';
import type { AreaRow, Scene } from '../scene.ts';
import { areasText, inBoth, type Look, type SentenceFacts } from '../sentence.ts';
import { answerFor, type KnownChange } from './asked-change.ts';
import { whyNot } from './change-sentence.ts';
import { cellsInWords, directionFound, type DirectionFound } from './direction-found.ts';
import { withoutOf } from './without-of.ts';

/** So many areas are named in the sentence. */
const NAMED = 5;

/**
 * The scene with the map of level and direction: twelve classes, the same areas, scores and ranks. Where no change can be told it is the map of
 * need, with the line that says why; the scene itself as long as the answer for it is not known.
 */
export function directionLens(): (scene: Scene, known: KnownChange | null, look: Look) => Scene {
  const find = rememberLast(directionFound);
  const ids = rememberLast((level: Scene['level']) => level.areas.map(({ id }) => id));
  const classes = rememberLast(classesOf);
  const classed = keepRows((row: AreaRow, classIndex: number = NO_FIGURE) => ({ ...row, classIndex }));
  const listed = rememberLast(listedRows);
  return (scene, known, look) => {
    const { view, level } = scene;
    const answer = view.mapMode === 'direction' ? answerFor(scene, known) : null;
    if (answer === null) return scene;
    if (answer.kind === 'none') return { ...scene, notes: [whyNot(scene, answer.why), ...scene.notes] };
    const found = find(answer, view.time.limits, ids(level));
    if (found === null) return scene;
    const classification = classes(scene.classification, found);
    const rows = classed(scene.rows, classification.classOf);
    const seen = { ...scene, mode: 'direction' as const, colours: DIRECTION_COLOURS, classification, legend: legendOf(found, classification), rows };
    const inList = listed(rows, level, view.list, view.language);
    return {
      ...seen,
      listed: view.time.cell === null ? inList : inList.filter(({ classIndex }) => classIndex === view.time.cell),
      sentence: directionSentence(seen, found, look),
      sentenceOnPaper: directionSentence(seen, found, 'light'),
    };
  };
}

function classesOf(before: Classification, { cells }: DirectionFound): Classification {
  const classOf = before.classOf.map((code, i) => cells[i] ?? (hasClass(code) ? NO_FIGURE : code));
  return { method: 'fixed', count: 12, limits: [], higherIsMore: true, extent: null, classOf };
}

function legendOf(found: DirectionFound, { classOf }: Classification): Scene['legend'] {
  const cells = cellsInWords(found);
  return {
    title: fill(words.title, { from: String(found.from), to: String(found.to) }),
    unit: null,
    ends: null,
    classes: cells.map(({ positions }, index) => ({ index, from: index, to: index, count: positions.length })),
    names: cells.map(({ name }) => ({ full: name, short: name })),
    bins: [],
    without: withoutOf(classOf),
    average: null,
  };
}

function directionSentence(scene: SentenceFacts, found: DirectionFound, look: Look): Localized {
  const { view, level } = scene;
  const { from, to, attention, cells } = found;
  const against = fill(view.time.against === 'each-year' ? changeMapWords.eachYear : changeMapWords.baseYear, { from: String(from) });
  const areas = areasText(scene, cells.filter((cell) => cell !== null).length);
  const sentences = [
    fill(words.sentence, { from: String(from), to: String(to), areas, against }),
    attention.length === 0 ? fill(words.noAttention, { noun: areaNoun(level.id).many }) : fill(words.attention, { names: namesText(scene, attention.map(({ position }) => position)) }),
    look === 'dark' ? words.lightest : words.darkest,
  ];
  return inBoth((language) => sentences.map((one) => one[language]).join(' '));
}

function namesText({ rows }: SentenceFacts, positions: readonly number[]): Localized {
  const named = positions.slice(0, NAMED).map((position) => rows[position]?.label ?? '');
  const more = positions.length - named.length;
  return inBoth((language) => formatList([...named, ...(more === 0 ? [] : [fill(words.andMore, { count: formatNumber(more, language) })[language]])], language));
}
