import type { Localized } from '../model/localized.ts';
import { LEFT_OUT, TOO_FEW_RESIDENTS, WITHHELD } from '../score/classes/classify.ts';
import { mapWords } from '../text/map-words.ts';
import { fill } from '../text/say.ts';
import type { Scene } from './scene.ts';

/** The class of an area of the scene, or what stands in place of one, in the legend's words. */
export const classWordsIn = ({ legend, classification }: Pick<Scene, 'legend' | 'classification'>, classIndex: number): Localized =>
  legend.names?.[classIndex]?.full ?? classWords(classIndex, classification.count);

/** A class of a map of `count` classes, or what stands in place of one, in words. */
export function classWords(classIndex: number, count: number): Localized {
  if (classIndex === TOO_FEW_RESIDENTS) return mapWords.tooFew;
  if (classIndex === WITHHELD) return mapWords.withheld;
  if (classIndex === LEFT_OUT) return mapWords.leftOut;
  if (classIndex >= count) return mapWords.noFigure;
  const values = { n: String(classIndex + 1), k: String(count) };
  if (classIndex === count - 1) return fill(mapWords.classMost, values);
  return fill(classIndex === 0 ? mapWords.classLeast : mapWords.classBetween, values);
}
