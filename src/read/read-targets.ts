import type { PolicyTheme, Target } from '../model/city-package.ts';
import { knownLevel, knowsArea, knowsIndicator, memberOf } from './known-parts.ts';
import type { KnownParts } from './known-parts.ts';
import type { Part } from './parse-shape.ts';
import { localizedOf } from './localized-of.ts';
import { readList, uniqueById } from './read-list.ts';
import { policyThemeShape, targetShape } from './shape/manifest-shapes.ts';

/** Targets whose indicator, level and area are known. */
export function readTargets(part: Part, known: KnownParts): readonly Target[] {
  return readList(targetShape, part, known.log).flatMap(({ given, part: at }) => {
    const level = knownLevel(given.level, memberOf(at, 'level'), known);
    const area = given.area === undefined || given.area === null ? null : String(given.area);
    const fits = [
      knowsIndicator(given.indicator, memberOf(at, 'indicator'), known),
      level !== null && (area === null || knowsArea(area, level, memberOf(at, 'area'), known)),
    ];
    const { indicator, value, year } = given;
    return fits.includes(false) ? [] : [{ indicator, level: given.level, area, value, year, objective: given.objective ?? null }];
  });
}

/** Themes of policy with those of their indicators that the package describes. */
export function readPolicyThemes(part: Part, known: KnownParts): readonly PolicyTheme[] {
  const entries = uniqueById(readList(policyThemeShape, part, known.log), known.log);
  return [...entries.values()].map(({ given: { id, title, indicators }, part: at }) => ({
    id,
    title: localizedOf(title, id),
    indicators: indicators.filter((indicator, i) => knowsIndicator(indicator, memberOf(at, 'indicators', i), known)),
  }));
}
