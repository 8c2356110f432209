import { COVER_COLOURS } from '../../draw/cover-colours.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { NEED_GROUPS, type NeedGroup } from '../../plans/group-rule.ts';
import { hasClass, NO_FIGURE, type Classification } from '../../score/classes/classify.ts';
import { coverEndWords, coverMapWords as words } from '../../text/cover-words.ts';
import { legendWords } from '../../text/legend-words.ts';
import { priorityWords } from '../../text/priority-words.ts';
import { fill } from '../../text/say.ts';
import { comparableIn, groupsOf, groupWords } from './cover-groups.ts';
import { coverSentence, notComparable } from './cover-sentence.ts';
import type { Legend } from '../legend.ts';
import { listedRows } from '../list/listed-rows.ts';
import { yearsApart } from '../notes.ts';
import { keepRows } from '../keep-rows.ts';
import { rememberLast } from '../remember-last.ts';
import type { AreaRow, Scene } from '../scene.ts';
import { inBoth, type Look } from '../sentence.ts';

/**
 * The scene with the map of need and plans together: four groups as classes, another legend, sentence and notes, the same areas, figures
 * and order. Where need and date are too many years apart it is the map of need, with the line that says why.
 */
export function coverLens(): (scene: Scene, look: Look) => Scene {
  const groups = rememberLast(groupsFrom);
  const classes = rememberLast(classesOf);
  const rows = keepRows((row: AreaRow, classIndex: number = NO_FIGURE) => ({ ...row, classIndex }));
  const listed = rememberLast(listedRows);
  return (scene, look) => {
    const { view, level } = scene;
    if (view.mapMode !== 'cover' || view.subject.kind !== 'index') return scene;
    const why = notComparable(scene, comparableIn(scene));
    if (why !== null) return { ...scene, notes: [why, ...withoutYearsApart(scene)] };
    const grouped = groups(level, scene.result, scene.rows, view.cover);
    const classification = classes(scene.classification, grouped);
    const legend = legendOf(scene, classification);
    const seen = { ...scene, mode: 'cover' as const, colours: COVER_COLOURS, classification, legend, rows: rows(scene.rows, classification.classOf) };
    const inList = listed(seen.rows, level, view.list, view.language);
    return {
      ...seen,
      listed: view.list.group === null ? inList : inList.filter(({ position }) => grouped[position] === view.list.group),
      sentence: coverSentence(seen, grouped, look),
      sentenceOnPaper: coverSentence(seen, grouped, 'light'),
      notes: [...coverNotes(scene), ...scene.notes],
    };
  };
}

const groupsFrom = (level: Scene['level'], result: Scene['result'], rows: Scene['rows'], rule: Scene['view']['cover']) => groupsOf({ level, result, rows }, rule);

/** The line that says why tells of the years already. */
function withoutYearsApart(scene: Scene): readonly Localized[] {
  const said = new Set(yearsApart(scene).map(({ en }) => en));
  return scene.notes.filter(({ en }) => !said.has(en));
}

function classesOf(before: Classification, groups: readonly (NeedGroup | null)[]): Classification {
  const classOf = before.classOf.map((code, position) => {
    const group = groups[position] ?? null;
    if (group !== null) return NEED_GROUPS.indexOf(group);
    return hasClass(code) ? NO_FIGURE : code;
  });
  return { method: 'fixed', count: NEED_GROUPS.length, limits: [], higherIsMore: true, extent: null, classOf };
}

function legendOf({ legend: { without }, city, view }: Scene, { classOf }: Classification): Legend {
  const names = NEED_GROUPS.map((group) => groupWords(group, city.programmesComplete));
  return {
    title: fill(words.title, { cover: inBoth((language) => formatShare(view.cover.cover, language)) }),
    unit: null,
    ends: null,
    classes: NEED_GROUPS.map((_, index) => ({ index, from: index, to: index, count: classOf.reduce((sum, one) => sum + (one === index ? 1 : 0), 0) })),
    names: names.map((name) => ({ full: name, short: name })),
    strip: [legendWords.least, city.programmesComplete ? coverEndWords.most : coverEndWords.mostKnown],
    bins: [],
    without,
    average: null,
  };
}

/** What the groups leave out, and what they do not know. */
function coverNotes({ city, programmes }: Scene): readonly Localized[] {
  const count = (value: number): Localized => inBoth((language) => formatNumber(value, language));
  const endUnknown = programmes.filter(({ status }) => status === 'end-unknown').length;
  const uncertain = programmes.filter(({ status, programme }) => status === 'active' && programme.delimitation === 'unknown').length;
  return [
    ...(city.programmesComplete ? [] : [words.incomplete]),
    ...(endUnknown === 0 ? [] : [fill(priorityWords.endUnknown, { count: count(endUnknown) })]),
    ...(uncertain === 0 ? [] : [fill(priorityWords.bordersUnknown, { count: count(uncertain) })]),
  ];
}
