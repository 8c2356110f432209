import { CERTAINTY_RAMP } from '../../draw/certainty-ramp.ts';
import type { Column } from '../../model/column.ts';
import type { Robustness } from '../../model/robustness.ts';
import { CERTAINTIES, certaintyAt, LIKELY, SURE } from '../../score/robustness/certainty.ts';
import { hasClass, NO_FIGURE, type Classification } from '../../score/classes/classify.ts';
import { certaintyClassWords, certaintyMapWords as words, certaintyShortWords } from '../../text/certainty-words.ts';
import { certaintySentence } from './certainty-sentence.ts';
import type { Legend } from '../legend.ts';
import { listedRows } from '../list/listed-rows.ts';
import { rememberLast } from '../remember-last.ts';
import type { AreaRow, Scene } from '../scene.ts';

/** How far ranks move, and the figures that it is about: other figures make it void. */
export interface KnownSpans {
  readonly robustness: Robustness;
  readonly columns: ReadonlyMap<string, Column>;
}

/** Shares of draws at the limits between the five classes, and at their ends. */
const LIMITS = [0, 1 - SURE, 1 - LIKELY, LIKELY, SURE, 1] as const;

/**
 * The scene with the map of how sure it is that each area is among the 20 per cent with the greatest need: other classes, legend and
 * sentence, the same areas, figures and order. The scene itself where that is not asked for, or not known for these figures.
 */
export function certaintyLens(): (scene: Scene, known: KnownSpans | null, look: 'light' | 'dark') => Scene {
  const classes = rememberLast(classesOf);
  const rows = rememberLast((before: readonly AreaRow[], classOf: Uint8Array) => before.map((row) => ({ ...row, classIndex: classOf[row.position] ?? NO_FIGURE })));
  const listed = rememberLast(listedRows);
  return (scene, known, look) => {
    const { view } = scene;
    if (view.mapMode !== 'certainty' || view.subject.kind !== 'index' || scene.result === null || known?.columns !== scene.columns) return scene;
    const classification = classes(scene.classification, known.robustness);
    const seen = { ...scene, mode: 'certainty' as const, colours: CERTAINTY_RAMP, classification, legend: legendOf(scene.legend, classification), rows: rows(scene.rows, classification.classOf) };
    return {
      ...seen,
      listed: listed(seen.rows, scene.level, view.list, view.language),
      sentence: certaintySentence(seen, look),
      sentenceOnPaper: certaintySentence(seen, 'light'),
    };
  };
}

function classesOf(before: Classification, robustness: Robustness): Classification {
  const classOf = before.classOf.map((code, position) => {
    const certainty = certaintyAt(robustness, position);
    if (certainty !== null) return CERTAINTIES.indexOf(certainty);
    return hasClass(code) ? NO_FIGURE : code;
  });
  return { method: 'fixed', count: CERTAINTIES.length, limits: LIMITS.slice(1, -1), higherIsMore: true, extent: [0, 1], classOf };
}

function legendOf({ without }: Legend, { classOf }: Classification): Legend {
  const counts = CERTAINTIES.map((_, index) => classOf.reduce((sum, one) => sum + (one === index ? 1 : 0), 0));
  return {
    title: words.title,
    unit: null,
    ends: null,
    classes: CERTAINTIES.map((_, index) => ({ index, from: LIMITS[index] ?? 0, to: LIMITS[index + 1] ?? 1, count: counts[index] ?? 0 })),
    names: CERTAINTIES.map((one) => ({ full: certaintyClassWords[one], short: certaintyShortWords[one] })),
    bins: [],
    without,
    average: null,
  };
}
