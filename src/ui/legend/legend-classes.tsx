import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../score/classes/classify.ts';
import { legendWords } from '../../text/legend-words.ts';
import { useApp } from '../app-context.ts';
import { ClassSwatch } from '../class-swatch.tsx';
import { useLegendFigure } from './legend-figure.ts';
import { useClassColours } from './use-class-colours.ts';
import type { Localized } from '../../model/localized.ts';
import type { Legend } from '../../state/legend.ts';

const reasons: readonly (readonly [number, keyof Legend['without'], Localized])[] = [
  [NO_FIGURE, 'noFigure', legendWords.noFigure],
  [TOO_FEW_RESIDENTS, 'tooFew', legendWords.tooFew],
  [WITHHELD, 'withheld', legendWords.withheld],
  [LEFT_OUT, 'leftOut', legendWords.leftOut],
];

/** The key: each class with its limits and its number of areas, most need first, then the hatches that occur. */
export function LegendClasses(): ReactNode {
  const { scene, say, language } = useApp();
  const { classes, names } = scene.legend;
  const figure = useLegendFigure();
  useClassColours(scene);
  const endWords = (index: number): Localized | null => (names !== null ? null : index === classes.length - 1 ? legendWords.classMost : index === 0 ? legendWords.classLeast : null);
  return (
    <ul className="legend-classes">
      {classes.toReversed().map(({ index, from, to, count }) => {
        const words = endWords(index);
        return (
          <li key={index} data-class={index}>
            <ClassSwatch classIndex={index} />
            <span className="legend-range">
              {names?.[index] ? say(names[index].full) : `${figure(Math.min(from, to))} – ${figure(Math.max(from, to))}`}
              {words === null ? null : <span className="quiet"> {say(words)}</span>}
            </span>
            <span className="numeric quiet">{formatNumber(count, language)}</span>
          </li>
        );
      })}
      <LegendReasons />
    </ul>
  );
}

/** What stands in no class, by reason, where it occurs. */
export function LegendReasons(): ReactNode {
  const { scene, say, language } = useApp();
  const { without } = scene.legend;
  return reasons.map(([code, reason, words]) =>
    without[reason] === 0 ? null : (
      <li key={code} data-class={code}>
        <ClassSwatch classIndex={code} />
        <span className="legend-range">{say(words)}</span>
        <span className="numeric quiet">{formatNumber(without[reason], language)}</span>
      </li>
    ),
  );
}
