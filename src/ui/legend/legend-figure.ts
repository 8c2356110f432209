import { formatFigure } from '../../format/figure.ts';
import { formatScore } from '../../format/number.ts';
import { useApp } from '../app-context.ts';

/** How the legend writes a figure of the shown column: with its unit, or as a score. */
export function useLegendFigure(): (value: number) => string {
  const { scene, language } = useApp();
  const { unit } = scene.legend;
  return (value) => (unit === null ? formatScore(value, language) : formatFigure(value, unit, language));
}
