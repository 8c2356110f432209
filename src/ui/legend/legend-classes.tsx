import type { ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber, formatScore } from '../../format/number.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../score/classify.ts';
import { legendWords } from '../../text/legend-words.ts';
import { useApp } from '../app-context.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import { classRanges, tallyOf } from './class-ranges.ts';
import { useClassColours } from './use-class-colours.ts';
import type { Localized } from '../../model/localized.ts';

const codes: readonly (readonly [number, Localized])[] = [
  [NO_FIGURE, legendWords.noFigure],
  [TOO_FEW_RESIDENTS, legendWords.tooFew],
  [WITHHELD, legendWords.withheld],
  [LEFT_OUT, legendWords.leftOut],
];

/** The key: each class with its limits and its number of areas, most need first, then the hatches that occur. */
export function LegendClasses(): ReactNode {
  const { scene, say, language } = useApp();
  const { classification, shown } = scene;
  useClassColours(scene);
  const ranges = classRanges(classification, shown.higherIsMore);
  const tally = tallyOf(classification.classOf);
  const figure = (value: number): string => (shown.unit === null ? formatScore(value, language) : formatFigure(value, shown.unit, language));
  const end = (at: number): Localized | null => (at === 0 ? legendWords.classMost : at === ranges.length - 1 ? legendWords.classLeast : null);
  return (
    <ul className="legend-classes">
      {ranges.map((range, at) => {
        const words = end(at);
        return (
          <li key={range.classIndex} data-class={range.classIndex}>
            <ClassSwatch classIndex={range.classIndex} />
            <span className="legend-range">
              {figure(range.low)} – {figure(range.high)}
              {words === null ? null : <span className="quiet"> {say(words)}</span>}
            </span>
            <span className="numeric quiet">{formatNumber(range.count, language)}</span>
          </li>
        );
      })}
      {codes.map(([code, words]) =>
        (tally[code] ?? 0) === 0 ? null : (
          <li key={code} data-class={code}>
            <ClassSwatch classIndex={code} />
            <span className="legend-range">{say(words)}</span>
            <span className="numeric quiet">{formatNumber(tally[code] ?? 0, language)}</span>
          </li>
        ),
      )}
    </ul>
  );
}
