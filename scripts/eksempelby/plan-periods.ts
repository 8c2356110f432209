import type { ProgrammeState } from '../../src/model/programme.ts';

/** The day that the package looks from: what lies after it is planned. */
export const REFERENCE_DATE = '2026-06-30';

/** A helhedsplan: which group of estates, its months from and to, and how far it has come on the reference date. */
export interface PlanPeriod {
  readonly group: number;
  readonly start: string | null;
  /** `null`: not known. */
  readonly end: string | null;
  readonly reached: ProgrammeState;
  readonly kind: 'extraordinary' | 'transition' | null;
}

/** How many estates each group has, 40 in all: from one small estate to nine together. */
export const GROUPS: readonly number[] = [3, 2, 5, 2, 4, 2, 3, 1, 9, 1, 3, 2, 1, 2];

const plan = (group: number, start: string | null, end: string | null, reached: ProgrammeState, kind: PlanPeriod['kind'] = null): PlanPeriod => ({ group, start, end, reached, kind });

/** The 33 helhedsplaner. Some follow each other closely, some after a gap of months or years, some have no successor. */
export const PLAN_PERIODS: readonly PlanPeriod[] = [
  plan(0, '2010-04', '2014-03', 'ended'), plan(0, '2014-10', '2018-09', 'ended'), plan(0, '2019-01', '2022-12', 'ended'), plan(0, '2023-01', '2026-12', 'running'),
  plan(1, '2011-01', '2014-12', 'ended'), plan(1, '2015-01', '2018-12', 'ended'), plan(1, '2021-05', '2025-04', 'ended', 'transition'), plan(1, '2027-01', '2030-12', 'applied'),
  plan(2, '2012-08', '2016-07', 'ended', 'extraordinary'), plan(2, '2016-08', '2020-07', 'ended', 'extraordinary'), plan(2, '2020-08', '2024-07', 'ended'), plan(2, '2024-08', '2028-07', 'running', 'extraordinary'),
  plan(3, '2013-01', '2016-12', 'ended'), plan(3, '2018-03', '2022-02', 'ended'), plan(3, '2022-09', '2026-08', 'running'), plan(3, '2026-09', '2030-08', 'prequalified'),
  plan(4, '2014-05', '2018-04', 'ended'), plan(4, '2018-05', '2022-04', 'ended'), plan(4, '2023-11', '2027-10', 'running', 'transition'),
  plan(5, '2015-01', '2018-12', 'ended'), plan(5, '2019-01', '2022-12', 'stopped'), plan(5, '2025-02', '2029-01', 'running', 'extraordinary'),
  plan(6, '2016-02', '2020-01', 'ended'), plan(6, '2022-06', '2026-05', 'ended'), plan(6, '2026-12', '2031-11', 'preliminary-approved'),
  plan(7, '2017-01', '2020-12', 'ended', 'transition'), plan(7, '2026-10', '2030-09', 'politically-approved', 'transition'),
  plan(8, '2024-03', '2028-02', 'running', 'extraordinary'),
  plan(9, '2027-03', '2032-02', 'final-commitment'),
  plan(10, '2026-11', '2030-10', 'preliminary-commitment'),
  plan(11, '2021-01', '2024-12', 'rejected'),
  plan(12, null, null, 'withdrawn'),
  plan(13, '2022-03', null, 'running'),
];

/** An områdefornyelse: around a place in metres, with a reach in metres. */
export interface RenewalPeriod {
  readonly at: readonly [number, number];
  readonly reach: number;
  readonly start: string;
  readonly end: string;
  readonly reached: ProgrammeState;
}

const renewal = (x: number, y: number, reach: number, start: string, end: string, reached: ProgrammeState): RenewalPeriod => ({ at: [x, y], reach, start, end, reached });

export const RENEWAL_PERIODS: readonly RenewalPeriod[] = [
  renewal(18700, 12500, 430, '2010-01', '2015-12', 'ended'),
  renewal(16900, 13450, 480, '2011-01', '2016-12', 'ended'),
  renewal(18350, 11350, 450, '2012-01', '2017-12', 'ended'),
  renewal(20900, 14700, 600, '2014-01', '2019-12', 'ended'),
  renewal(17950, 15650, 420, '2015-01', '2020-12', 'ended'),
  renewal(15200, 15350, 640, '2016-01', '2022-12', 'ended'),
  renewal(15750, 10750, 700, '2018-01', '2023-12', 'ended'),
  renewal(19400, 10400, 560, '2020-01', '2025-12', 'ended'),
  renewal(16600, 12600, 520, '2021-01', '2026-12', 'running'),
  renewal(20300, 14300, 560, '2022-01', '2028-12', 'running'),
  renewal(21300, 17300, 720, '2024-01', '2030-12', 'running'),
  renewal(14700, 16500, 660, '2030-01', '2036-12', 'prequalified'),
];

/** Estates of each group; estates that lie near each other follow each other in the list. */
export function groupsOf(estates: number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let next = 0;
  for (const size of GROUPS) {
    groups.push(Array.from({ length: size }, (_, i) => next + i));
    next += size;
  }
  if (next !== estates) throw new Error(`the groups hold ${next} estates, the town has ${estates}`);
  return groups;
}

/** Years of a plan that have run by the end of a year: a plan that was stopped ran half of its time. */
export function yearsAtWork({ start, end, reached }: PlanPeriod, year: number): number {
  if (start === null || !['running', 'ended', 'stopped'].includes(reached)) return 0;
  const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const from = monthOf(start) - 1;
  const to = end === null ? Infinity : monthOf(end);
  const stop = reached === 'stopped' ? from + (to - from) / 2 : to;
  return Math.max(0, Math.min(year * 12 + 12, stop) - from) / 12;
}
