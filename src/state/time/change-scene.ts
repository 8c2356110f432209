import { CHANGE_COLOURS } from '../../draw/change-colours.ts';
import { valueAt } from '../../model/column.ts';
import { hasClass, NO_FIGURE, type Classification } from '../../score/classes/classify.ts';
import { changeMapWords as words } from '../../text/time/change-words.ts';
import { fill } from '../../text/say.ts';
import { keepRows } from '../keep-rows.ts';
import type { Legend } from '../legend.ts';
import { listedRows } from '../list/listed-rows.ts';
import { rememberLast } from '../remember-last.ts';
import type { AreaRow, Scene } from '../scene.ts';
import type { Look } from '../sentence.ts';
import { differenceText } from './difference-text.ts';
import { CHANGE_CLASSES, classesOfChange, namesOfChange } from './change-class.ts';
import { answerFor, type KnownChange } from './asked-change.ts';
import type { ChangeFound } from './change-found.ts';
import { withoutOf } from './without-of.ts';
import { changeSentence, missingNote, subjectTitle, whyNot } from './change-sentence.ts';

type Known = Extract<ChangeFound, { kind: 'change' }>;

/**
 * The scene with the map of change between two years: its own classes, figures, legend and sentence, the same areas and ranks. Where no change
 * can be told it is the map of the year, with the line that says why; the scene itself as long as the answer for it is not known.
 */
export function changeLens(): (scene: Scene, known: KnownChange | null, look: Look) => Scene {
  const shown = rememberLast(shownOf);
  const classes = rememberLast(classesOf);
  const classed = keepRows((row: AreaRow, classIndex: number = NO_FIGURE) => ({ ...row, classIndex }));
  const valued = keepRows((row: AreaRow, value: number | null = null) => ({ ...row, value }));
  const listed = rememberLast(listedRows);
  return (scene, known, look) => {
    const { view, level } = scene;
    const found = view.mapMode === 'change' ? answerFor(scene, known) : null;
    if (found === null) return scene;
    if (found.kind === 'none') return { ...scene, notes: [whyNot(scene, found.why), ...scene.notes] };
    const difference = shown(scene.shown, found, view.subject.kind === 'index' ? words.titleNeed : subjectTitle(scene));
    const classification = classes(scene.classification, found, difference.higherIsMore);
    const rows = valued(classed(scene.rows, classification.classOf), level.areas.map((_, i) => valueAt(found.change.amounts, i)));
    const seen = { ...scene, mode: 'change' as const, colours: CHANGE_COLOURS, shown: difference, classification, legend: legendOf(scene, found, difference, classification), rows };
    return {
      ...seen,
      listed: listed(rows, level, view.list, view.language),
      sentence: changeSentence(seen, found, look),
      sentenceOnPaper: changeSentence(seen, found, 'light'),
      notes: [...missingNote(seen, found), ...scene.notes],
    };
  };
}

const shownOf = ({ unit, higherIsMore }: Scene['shown'], { from, to, change }: Known, title: Scene['shown']['title']): Scene['shown'] => ({
  title: fill(words.title, { title, from: String(from), to: String(to) }),
  unit,
  column: change.amounts,
  higherIsMore,
  isDifference: true,
});

function classesOf(before: Classification, { change, limits }: Known, higherIsMore: boolean): Classification {
  const found = classesOfChange(change, limits, higherIsMore);
  const classOf = before.classOf.map((code, i) => found[i] ?? (hasClass(code) ? NO_FIGURE : code));
  const inner = [-limits.great, -limits.unchanged, limits.unchanged, limits.great];
  return { method: 'fixed', count: CHANGE_CLASSES.length, limits: inner, higherIsMore, extent: null, classOf };
}

function legendOf({ view }: Scene, { limits }: Known, { title, unit, higherIsMore }: Scene['shown'], { classOf }: Classification): Legend {
  const count = (code: number): number => classOf.reduce((sum, one) => sum + (one === code ? 1 : 0), 0);
  return {
    title,
    unit,
    ends: null,
    classes: CHANGE_CLASSES.map((_, index) => ({ index, from: index, to: index, count: count(index) })),
    names: namesOfChange(limits, view.subject.kind !== 'indicator', higherIsMore, (size) => differenceText(size, unit, false)),
    bins: [],
    without: withoutOf(classOf),
    average: null,
  };
}
