import type { Counts } from './people.ts';
import { randomOf } from './random.ts';
import type { Units } from './units.ts';

/** Years of the town's survey of citizens. */
export const SURVEYS: readonly number[] = [2015, 2017, 2019, 2021, 2023, 2025];

/** The survey by kvarter: how many were asked, and how many said what. Asked of too few for anything smaller. */
export function surveyOf(units: Units, kvarterOf: readonly number[], kvarterer: number): (year: number) => Counts {
  const years = new Map(SURVEYS.map((year) => [year, askedIn(year, units, kvarterOf, kvarterer)]));
  return (year) => years.get(year) ?? new Map();
}

function askedIn(year: number, units: Units, kvarterOf: readonly number[], kvarterer: number): Counts {
  const random = randomOf(`survey ${year}`);
  const mean = (factor: 'means' | 'language' | 'childhood'): readonly number[] => {
    const values = units.factors.get(factor) ?? [];
    return Array.from({ length: kvarterer }, (_, kvarter) => {
      const own = units.rode.flatMap((rode, unit) => (kvarterOf[rode] === kvarter ? [unit] : []));
      const room = own.reduce((sum, unit) => sum + (units.room[unit] ?? 0), 0);
      return own.reduce((sum, unit) => sum + (units.room[unit] ?? 0) * (values[unit] ?? 0), 0) / room;
    });
  };
  const [means, language, childhood] = [mean('means'), mean('language'), mean('childhood')];
  const asked = means.map(() => 90 + random.below(110));
  const said = (share: (kvarter: number) => number): readonly number[] => asked.map((all, kvarter) => Math.round(all * Math.min(0.8, Math.max(0.04, share(kvarter) + 0.02 * random.normal()))));
  return new Map([
    ['adspurgte', asked],
    ['utrygge', said((i) => 0.17 + 0.045 * (means[i] ?? 0) + 0.035 * (childhood[i] ?? 0))],
    ['forskelsbehandlede', said((i) => 0.13 + 0.03 * (language[i] ?? 0) + 0.01 * (means[i] ?? 0) - (0.02 * (year - 2015)) / 10)],
  ]);
}

/** Counts of kvarterer as sums of larger areas. */
export const summed = (counts: Counts, areaOf: readonly number[], areas: number): Counts =>
  new Map([...counts].map(([id, values]) => [id, Array.from({ length: areas }, (_, area) => values.reduce((sum, value, i) => sum + (areaOf[i] === area ? value : 0), 0))]));
