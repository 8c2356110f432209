import type { AreaFacts } from '../../model/city-package.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Area } from '../../model/level.ts';
import { labelOf } from '../../format/area-label.ts';
import type { FactsInArea, Scene } from '../scene.ts';

/** Facts of the area itself, or of the area around it that the facts are of. Facts that say nothing here are left out. The whole city's stand last. */
export const factsOf = (scene: Scene, area: Area): readonly FactsInArea[] => scene.city.facts.flatMap((facts) => factsHere(scene, area, facts) ?? []);

function factsHere({ city, level }: Scene, area: Area, facts: AreaFacts): FactsInArea | null {
  const id = facts.level === level.id ? area.id : area.parents.get(facts.level);
  const rows = facts.rows.filter((row) => row.area === id);
  const of = city.levels.find((one) => one.id === facts.level);
  const place = of?.areas[of.positions.get(id ?? '') ?? -1];
  if (rows.length === 0 || of === undefined || place === undefined) return null;
  return {
    title: facts.title,
    description: facts.description,
    year: facts.year,
    source: facts.source?.title ?? null,
    area: labelOf(city, of, place),
    rows: [...rows, ...(facts.city === undefined ? [] : [facts.city])].map((row) => ({
      place: row.place,
      figures: facts.indicators.flatMap((indicator) => {
        const known = city.indicators.get(indicator);
        if (known === undefined) return [];
        const { title, unit } = indicatorAtLevel(known, facts.level);
        return [{ title, unit, value: row.values.get(indicator) ?? null, isWithheld: row.withheld?.has(indicator) ?? false }];
      }),
    })),
  };
}
