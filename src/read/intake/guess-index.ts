import type { Localized } from '../../model/localized.ts';
import { indexTitle, themeTitles } from '../../text/intake/level-titles.ts';
import type { Mapping } from './mapping-shape.ts';

type Indicators = Mapping['indicators'];

/**
 * The plainest index of the indicators whose direction is said: themes with equal weight, within each the mean of z-scores.
 * @returns `undefined` where no indicator can be scored
 */
export function guessIndex(indicators: Indicators, minimumPopulation: number | undefined): unknown {
  const scored = indicators.filter(({ direction }) => direction !== undefined && direction !== 'context');
  if (scored.length === 0) return undefined;
  const themes = new Map<string, Indicators[number][]>();
  for (const one of scored) themes.set(one.theme ?? 'andet', [...(themes.get(one.theme ?? 'andet') ?? []), one]);
  const ids = new Set(scored.map(({ id }) => id));
  return {
    id: 'indeks',
    title: indexTitle,
    ...(minimumPopulation === undefined ? {} : { areas: { minimumPopulation } }),
    children: [...themes].map(([theme, own]) => ({
      id: ids.has(theme) || theme === 'indeks' ? `tema_${theme}` : theme,
      title: titleOf(theme),
      weight: 1,
      children: own.map(({ id }) => ({ id, indicator: id, weight: 1, steps: [{ do: 'z-score' }] })),
    })),
  };
}

/** A theme's title; one that is not known by its id. */
export const titleOf = (theme: string): Localized => (Object.hasOwn(themeTitles, theme) ? themeTitles[theme as keyof typeof themeTitles] : { da: theme, en: theme });
