import { hasOwnLimits } from '../../score/classes/classify.ts';
import type { CutPieces } from '../../plans/cover-faces.ts';
import { compareProfiles, type ProfileComparison } from '../../score/compare-profiles.ts';
import type { DisclosedCity } from '../../score/disclosure-gate.ts';
import { createSceneDeriver } from '../derive-scene.ts';
import { rememberLast } from '../remember-last.ts';
import type { Scene } from '../scene.ts';
import type { Look } from '../sentence.ts';
import type { View } from '../view.ts';

/** The weighing that lies beside the one on the map, as a scene of its own, and the two held against each other. */
export interface Compared {
  /** On the map: A. */
  readonly here: Scene;
  /** Beside it: B. */
  readonly beside: Scene;
  /** From A to B; `null`: one of the two has no scores. */
  readonly comparison: ProfileComparison | null;
}

/** Derives what lies beside a scene; `null`: nothing does. Parts that do not change are kept. */
export function compareDeriver(cutter: () => CutPieces | null = () => null): (city: DisclosedCity, here: Scene, look: Look) => Compared | null {
  const derive = createSceneDeriver(cutter);
  const viewOf = rememberLast(besideView);
  const sceneOf = rememberLast((city: DisclosedCity, view: View, today: Scene['today'], look: Look) => derive(city, view, today, look));
  const comparisonOf = rememberLast((a: Scene['result'], b: Scene['result'], top: number) => (a === null || b === null ? null : compareProfiles(a, b, top)));
  return (city, here, look) => {
    const { compare } = here.view;
    if (compare === null) return null;
    const beside = sceneOf(city, viewOf(here.view, compare.with), here.today, look);
    return { here, beside, comparison: comparisonOf(here.result, beside.result, compare.top) };
  };
}

/** The same view by the other weighing, of the whole index. Limits set for one scale say nothing on another. */
function besideView(view: View, weighing: NonNullable<View['compare']>['with']): View {
  const classes = hasOwnLimits(view.classes.method) ? { ...view.classes, method: 'quantile' as const, limits: null } : view.classes;
  return { ...view, ...weighing, classes, compare: null, subject: { kind: 'index' }, mapMode: 'need' };
}
