import { compareText } from '../../format/compare-text.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { AreaGeometry } from '../../model/geometry.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { programmeShape } from '../../plans/programme-shapes.ts';
import { ownAreaWords as words } from '../../text/side/own-area-words.ts';

/** Something with an outline of its own. */
export interface Outline {
  readonly name: string;
  /** Worked out when it is asked for. */
  readonly shape: () => AreaGeometry | null;
}

export interface OutlineGroup {
  readonly title: Localized;
  readonly outlines: readonly Outline[];
}

/** Every outline of a city by kind: layers that lie over it, plans with ground that is known, areas of the other levels. By name. */
export function outlinesOf(city: CityPackage, exceptLevel: string, language: Language): readonly OutlineGroup[] {
  const plans = city.programmes.filter(({ geometry, areas }) => geometry !== null || [...areas.values()].some((ids) => ids.length > 0));
  const groups = [
    ...city.overlays.map(({ title, features }) => ({ title, outlines: features.map(({ name, geometry }) => ({ name, shape: () => geometry })) })),
    { title: words.plans, outlines: plans.map((programme) => ({ name: programme.title, shape: () => programmeShape(programme, city) })) },
    ...city.levels.filter(({ id }) => id !== exceptLevel).map(({ title, areas, geometries }) => ({
      title,
      outlines: areas.flatMap(({ name }, i): readonly Outline[] => {
        const geometry = geometries?.[i] ?? null;
        return geometry === null ? [] : [{ name, shape: () => geometry }];
      }),
    })),
  ];
  return groups.filter(({ outlines }) => outlines.length > 0).map(({ title, outlines }) => ({ title, outlines: outlines.toSorted((a, b) => compareText(a.name, b.name, language)) }));
}
