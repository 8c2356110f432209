import { paletteFor } from '../../draw/palette.ts';
import { formatFigure } from '../../format/figure.ts';
import { formatScore } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../score/classes/classify.ts';
import { legendWords } from '../../text/legend-words.ts';
import { exportWords } from '../../text/export-words.ts';
import { say } from '../../text/say.ts';
import type { MapKey, MapKeyEntry } from '../../write/map-key.ts';
import type { Scene } from '../scene.ts';
import { codeFill, codeMarks } from './code-marks.ts';

/** The key of the map on paper, which is always light: classes with their limits, most need first, then what has no class, where it occurs. */
export function mapKeyOf(scene: Scene, language: Language): MapKey {
  const palette = paletteFor('light', scene.classification.count, false, scene.colours);
  const { classes, without, title } = scene.legend;
  const ofClasses = classes.toReversed().map((one): MapKeyEntry => ({
    of: one.index + 1,
    fill: palette.classes[one.index] ?? palette.noFigure,
    marks: 'none',
    label: classLabel(scene, one, language),
    count: one.count,
  }));
  const reasons = [
    { of: 'no-figure', code: NO_FIGURE, label: legendWords.noFigure, count: without.noFigure },
    { of: 'too-few-residents', code: TOO_FEW_RESIDENTS, label: legendWords.tooFew, count: without.tooFew },
    { of: 'withheld', code: WITHHELD, label: legendWords.withheld, count: without.withheld },
    { of: 'left-out', code: LEFT_OUT, label: legendWords.leftOut, count: without.leftOut },
  ] as const;
  const rest = reasons.filter(({ count }) => count > 0).map(({ of, code, label, count }): MapKeyEntry => ({ of, fill: codeFill(code, palette), marks: codeMarks(code), label: say(label, language), count }));
  const warning = scene.city.fictional ? ` · ${say(exportWords.fictional, language)}` : '';
  return { title: say(title, language) + warning, entries: [...ofClasses, ...rest], ink: palette.hatch, border: palette.border };
}

function classLabel({ legend }: Scene, { index, from, to }: Scene['legend']['classes'][number], language: Language): string {
  const name = legend.names?.[index];
  if (name !== undefined) return say(name.full, language);
  const figure = (value: number): string => (legend.unit === null ? formatScore(value, language) : formatFigure(value, legend.unit, language));
  const range = `${figure(Math.min(from, to))} – ${figure(Math.max(from, to))}`;
  const end = index === legend.classes.length - 1 ? legendWords.classMost : index === 0 ? legendWords.classLeast : null;
  return end === null ? range : `${range}, ${say(end, language)}`;
}
