import { useMemo } from 'react';
import { levelOf } from '../../model/city-package.ts';
import { isAreaField } from '../../plans/bank-field.ts';
import { coverFaces } from '../../plans/cover-faces.ts';
import { groundByArea } from '../../plans/ground-by-area.ts';
import type { KeyWeights } from '../../plans/money.ts';
import type { MoneyField } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { planCutter } from '../start/plan-cutting.ts';

/** Where programmes lie in the areas of the level that money is divided by, weighted by ground; without such a level nowhere. */
export function useGround(by: MoneyField): KeyWeights {
  const { city } = useApp().scene;
  const levelId = isAreaField(by) ? by.slice('area:'.length) : null;
  return useMemo(() => {
    const level = levelId === null ? undefined : levelOf(city, levelId);
    const grounds = new Map((level === undefined ? [] : groundByArea(coverFaces(city, level, planCutter()))).map((ground, i) => [city.programmes[i]?.id ?? '', ground]));
    return ({ id }) => grounds.get(id) ?? [];
  }, [city, levelId]);
}
