import type { PriorityAbout } from './priority-export.ts';

/** What a file for programs rests on, as one object: package, level, years, weights, method, limits, day and link. */
export function aboutJson({ city, level, year, shown, method, weights, yearsUsed, unconfirmed, minimumPopulation, classes, groups, plansDate, exported, link, sources, planTitles, spans }: PriorityAbout): object {
  return {
    package: { id: city.id, version: city.version, digest: city.digest, fictional: city.fictional },
    title: city.title,
    level: { id: level.id, title: level.title },
    year,
    shown,
    method,
    weights,
    yearsUsed,
    unconfirmed,
    minimumPopulation,
    classes,
    groups,
    plansDate,
    plans: Object.fromEntries(planTitles),
    doubts: spans,
    exported,
    link,
    sources,
  };
}
