import type { AreaNote } from '../../src/model/area-note.ts';
import { LIST_COLUMNS } from '../../src/model/list-column.ts';
import type { PriorityAbout, PriorityNeed, PriorityRow } from '../../src/write/priority-export.ts';

const noPlans = { active: [], planned: [], ended: [], endUnknown: [], expiring: [], cover: 0 };
const noNeed: PriorityNeed = { group: null, drivers: [], yearsSincePlan: null };
const driven: PriorityNeed = {
  group: { id: 'high-with', title: { da: 'større behov, med plan', en: 'greater need, with a plan' } },
  drivers: [{ id: 'bolig', title: { da: 'Bolig', en: 'Housing' } }, { id: 'job', title: { da: 'Job', en: 'Work' } }],
  yearsSincePlan: 2,
};
const note = (kind: AreaNote['kind'], date: string, text: string, author: string | null = null): AreaNote => ({ id: `${kind} ${date}`, level: 'rode', area: '267', kind, date, author, text });
export const notes = [note('decision', '2026-10-12', 'Søg om "helhedsplan"; =nu', 'NN'), note('decision', '2026-01-05', 'Vent'), note('strengths', '2025-12-01', 'Stærk beboerforening')];
/** Two areas: one with everything, and one whose name looks like a formula and whose figures are not there, each for a reason of its own. */
export const rows: readonly PriorityRow[] = [
  { id: '267', label: 'Gavlhus (267), Tingbjerg', status: 'scored', without: new Map(), population: 4870, score: 3.25, rank: 1, decile: 1, coverage: 1, value: 3.25, mapClass: 5, mapped: 'class', marks: [], figures: [1.5, 37.1], spans: [], plans: { ...noPlans, active: ['hp-1', 'hp-2'], expiring: ['hp-2'], cover: 0.5 }, need: driven, notes },
  { id: '7', label: '=Lille; "rode"', status: 'too-few-residents', without: new Map([['population', 'suppressed'], ['score', 'not-scored'], ['rank', 'not-scored'], ['decile', 'not-scored'], ['coverage', 'not-scored'], ['value', 'not-scored'], ['lav_indkomst', 'not-scored'], ['value:lav_indkomst', 'missing']]), population: null, score: null, rank: null, decile: null, coverage: null, value: null, mapClass: null, mapped: 'too-few-residents', marks: [{ da: 'mange studerende', en: 'many students' }], figures: [null, null], spans: [], plans: noPlans, need: noNeed, notes: [] },
];
export const about: PriorityAbout = {
  city: { id: 'koebenhavn', title: { da: 'København', en: 'Copenhagen' }, version: '2026.1', digest: 'abc', fictional: false },
  level: { id: 'rode', title: { da: 'Roder', en: 'Roder' } },
  year: 2013,
  shown: { da: 'Behov', en: 'Need' },
  method: { da: 'Gennemsnit af z-scorer', en: 'Mean of z-scores' },
  minimumPopulation: 100,
  classes: { da: 'Naturlige grænser; 5 klasser; grænser: 1; 2; 3; 4', en: 'Natural breaks; 5 classes; limits: 1; 2; 3; 4' },
  weights: [{ id: 'lav_indkomst', title: { da: 'Lav indkomst', en: 'Low income' }, weight: 1.5 }, { id: 'herkomst', title: { da: 'Herkomst', en: 'Origin' }, weight: 0 }],
  unconfirmed: [],
  yearsUsed: [{ indicator: 'lav_indkomst', title: { da: 'Lav indkomst', en: 'Low income' }, year: 2013 }],
  figures: [
    { id: 'lav_indkomst', title: { da: 'Lav indkomst, som den indgår', en: 'Low income, as it counts' }, unit: null },
    { id: 'value:lav_indkomst', title: { da: 'Lav indkomst (percent)', en: 'Low income (percent)' }, unit: 'percent' },
  ],
  spans: [],
  columns: LIST_COLUMNS,
  planTitles: new Map([['hp-1', 'Helhedsplan 1'], ['hp-2', 'Helhedsplan 2']]),
  groups: { da: 'De 20 øverst', en: 'The first 20' },
  scored: 379,
  filters: [{ da: 'Kun de 20 procent med størst behov', en: 'Only the 20 percent with the greatest need' }],
  plansDate: '2026-06-30',
  exported: '2026-11-21',
  link: 'https://example.org/#v1',
  sources: ['Københavns Kommune, opendata.dk (CC BY 4.0), 2023'],
};
