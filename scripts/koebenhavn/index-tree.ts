import { type IndicatorEntry, text } from './indicator-entry.ts';
import { THEMES, type Theme } from './themes.ts';

function themeNode(theme: Theme, indicators: ReadonlyMap<string, IndicatorEntry>): object {
  const leaf = ([id, weight]: Theme['leaves'][number]): object => {
    const indicator = indicators.get(id);
    if (!indicator) throw new Error(`theme ${theme.id}: no indicator ${id}`);
    return { id, title: indicator.title, indicator: id, weight, steps: [{ do: 'z-score', sd: 'population' }] };
  };
  const { id, title, description } = theme;
  return { id, title, description, weight: 1, aggregate: { method: 'arithmetic' }, children: theme.leaves.map(leaf) };
}

/**
 * The index that the package opens with: the mean of the themes that have figures at a level, each the mean of the
 * z-scores (population standard deviation) of its indicators. One tree serves every level: an indicator that a level
 * does not have is missing there and is skipped.
 */
export function indexTree(indicators: readonly IndicatorEntry[]): object {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return {
    id: 'indeks',
    title: text('Behov ifølge tallene', 'Need according to the figures'),
    description: text(
      'Gennemsnit af de temaer, der har offentlige tal på niveauet. Ikke et samlet mål for behov.',
      'The mean of the themes that have public figures at the level. Not a complete measure of need.',
    ),
    aggregate: { method: 'arithmetic', weights: 'normalised', missing: { policy: 'skip' } },
    children: THEMES.map((theme) => themeNode(theme, byId)),
  };
}
