import type { CityPackage } from '../../model/city-package.ts';
import { compareDeriver, type Compared } from '../../state/compare/compare-scene.ts';
import { useApp } from '../app-context.ts';
import { planCutter } from '../start/plan-cutting.ts';
import { useResolvedTheme } from '../use-resolved-theme.ts';

/** One deriver an opened city: what does not change is kept while weights move. */
const derivers = new WeakMap<CityPackage, ReturnType<typeof compareDeriver>>();

/** The weighing on the map and the one beside it; `null`: nothing lies beside. */
export function useCompared(): Compared | null {
  const { scene } = useApp();
  const look = useResolvedTheme(scene.view.theme);
  const derive = derivers.get(scene.city) ?? compareDeriver(planCutter);
  derivers.set(scene.city, derive);
  return derive(scene.city, scene, look);
}
