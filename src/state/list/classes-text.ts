import { formatFigure } from '../../format/figure.ts';
import { formatList } from '../../format/list.ts';
import { formatScore } from '../../format/number.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { ClassMethod } from '../../score/classes/classify.ts';
import { classControlWords as methods } from '../../text/class-control-words.ts';
import { exportWords as words } from '../../text/export-words.ts';
import { fill } from '../../text/say.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';

const METHOD_WORDS: Readonly<Record<ClassMethod, Localized>> = {
  quantile: methods.quantile,
  'natural-breaks': methods.natural,
  'equal-interval': methods.equal,
  'standard-deviation': methods.deviation,
  fixed: methods.fixed,
  manual: methods.manual,
};

/** How the map's classes are made and where they part, from less need to more; classes that have names are told by them. */
export function classesText({ classification, legend }: Scene): Localized {
  const { names } = legend;
  if (names !== null) return inBoth((language) => formatList(names.map(({ full }) => full[language]), language));
  const method = METHOD_WORDS[classification.method];
  if (classification.count === 0) return fill(words.noClasses, { method });
  const figure = (value: number, language: Language): string => (legend.unit === null ? formatScore(value, language) : formatFigure(value, legend.unit, language));
  const limits = inBoth((language) => classification.limits.map((limit) => figure(limit, language)).join('; ') || '–');
  return fill(words.classesBy, { method, count: String(classification.count), limits });
}
