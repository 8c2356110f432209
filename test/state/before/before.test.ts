import { beforeAll, describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/model/column.ts';
import type { BeforeAfter, BeforeAfterQuestion } from '../../../src/plans/before-after.ts';
import type { Programme } from '../../../src/model/programme.ts';
import { coverFaces, type CoverFaces } from '../../../src/plans/cover-faces.ts';
import { cutPieces } from '../../../src/plans/cut-pieces.ts';
import { discloseCity, type DisclosedCity, type DisclosedLevel } from '../../../src/score/disclosure-gate.ts';
import { beforeInWords } from '../../../src/state/before/before-in-words.ts';
import { beforeIndicators, beforeLevels, beforeQuestions } from '../../../src/state/before/before-questions.ts';
import type { BeforeChoice } from '../../../src/state/view.ts';
import { answerBefore } from '../../../src/work/before-desk.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';
import { programme } from '../../fixtures/city-parts.ts';

const ANY: BeforeChoice = { indicator: null, removed: [] };
let city: DisclosedCity;
let rode: DisclosedLevel;
let faces: CoverFaces;
beforeAll(async () => {
  city = discloseCity((await eksempelby()).city);
  const found = city.levels.find(({ id }) => id === 'rode');
  if (found === undefined) throw new Error('no roder');
  rode = found;
  faces = coverFaces(city, rode, cutPieces);
}, 60_000);

const plan = (id: string): Programme => city.programmes.find((one) => one.id === id) ?? programme('none');
const asked = (id: string, choice: Partial<BeforeChoice> = {}): readonly BeforeAfterQuestion[] => beforeQuestions(city, plan(id), { ...ANY, ...choice }, rode, faces);

function answered(questions: readonly BeforeAfterQuestion[]): { readonly question: BeforeAfterQuestion; readonly found: Extract<BeforeAfter, { kind: 'answer' }> } {
  const reply = answerBefore(questions);
  const question = questions[reply?.at ?? -1];
  if (reply === null || question === undefined || reply.found.kind !== 'answer') throw new Error('no answer');
  return { question, found: reply.found };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('what is asked of a plan before and after', () => {
  it('begins with the indicators of its own sub-projects, and ends with context', () => {
    const ids = beforeIndicators(city, plan('hp-20'));
    const own = new Set(plan('hp-20').projects.flatMap(({ indicator }) => indicator ?? []));
    expect(new Set(ids.slice(0, own.size))).toEqual(own);
    const kinds = ids.slice(own.size).map((id) => city.indicators.get(id)?.direction === 'context');
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a) - Number(b)));
    expect(ids).not.toContain('befolkning');
    expect(beforeLevels(city, ANY).map(({ id }) => id)).toEqual(['boligafdeling', 'rode', 'kvarter', 'bydel']);
  });

  it('is plain data that survives the way to a worker, without borders', () => {
    const questions = asked('hp-20', { indicator: 'uden_beskaeftigelse_25_64' });
    expect(structuredClone(questions)).toEqual(questions);
    expect(questions.every(({ level }) => level.geometries === null && level.series.size <= 2)).toBe(true);
  });

  it('takes twins only from areas without a plan, and its own areas as the file lists them', () => {
    const { question, found } = answered(asked('hp-20'));
    expect(question.treated.map((at) => rode.areas[at]?.id)).toEqual(rode.areas.map(({ id }) => id).filter((id) => plan('hp-20').areas.get('rode')?.includes(id)));
    const busy = new Set(plan('hp-20').areas.get('rode'));
    for (const twin of found.pairs.flatMap(({ twins }) => twins)) {
      expect(busy.has(twin)).toBe(false);
      expect(question.without.some((at) => rode.areas[at]?.id === twin)).toBe(true);
    }
    expect(question.without.length).toBeGreaterThan(100);
  });

  it('shows the means of the file, and its difference is what re-adding gives', () => {
    const { question, found } = answered(asked('hp-20'));
    const series = rode.series.get(question.indicator);
    const value = (id: string, year: number): number => {
      const column = series?.get(year);
      const read = column === undefined ? null : valueAt(column, rode.positions.get(id) ?? -1);
      if (read === null) throw new Error(`no value of ${id} in ${year}`);
      return read;
    };
    const areas = found.pairs.map(({ area }) => area);
    const twins = found.pairs.flatMap((pair) => pair.twins);
    for (const point of found.curve) {
      expect(point.plan).toBeCloseTo(mean(areas.map((id) => value(id, point.year))), 9);
      expect(point.twins).toBeCloseTo(mean(twins.map((id) => value(id, point.year))), 9);
    }
    const change = (id: string): number => value(id, found.last) - mean([1, 2, 3].map((back) => value(id, found.start - back)));
    expect(found.difference).toBeCloseTo(mean(found.pairs.map(({ area, twins: three }) => change(area) - mean(three.map(change)))), 9);
    expect([found.curve[0]?.year, found.curve.at(-1)?.year]).toEqual([found.start - 3, found.last]);
  });

  it('leaves out twins that were taken out, and has them again where they are put back', () => {
    const first = answered(asked('hp-20', { indicator: 'uden_beskaeftigelse_25_64' })).found;
    const out = first.pairs[0]?.twins[1] ?? '';
    const second = answered(asked('hp-20', { indicator: 'uden_beskaeftigelse_25_64', removed: [out] })).found;
    expect(second.pairs.flatMap(({ twins }) => twins)).not.toContain(out);
    expect(second.pairs.every(({ twins }) => twins.length === 3)).toBe(true);
    expect(answered(asked('hp-20', { indicator: 'uden_beskaeftigelse_25_64' })).found).toEqual(first);
  });

  it('prefers an answer, then a reason that says more than that the plan fills no area', () => {
    const [question] = asked('hp-20', { indicator: 'uden_beskaeftigelse_25_64' });
    if (question === undefined) throw new Error('no question');
    const nowhere = { ...question, treated: [] };
    const early = { ...question, programme: programme('p', { start: null }) };
    expect(answerBefore([nowhere, early])).toMatchObject({ at: 1, found: { kind: 'too-few', reason: 'no-start' } });
    expect(answerBefore([nowhere, early, question])).toMatchObject({ at: 2, found: { kind: 'answer' } });
    expect(answerBefore([nowhere])).toMatchObject({ at: 0, found: { reason: 'no-areas' } });
    expect(answerBefore([])).toBeNull();
  });
});

describe('before and after in words', () => {
  const words = (found: BeforeAfter, indicator = 'uden_beskaeftigelse_25_64') => {
    const [question] = asked('hp-20', { indicator });
    if (question === undefined) throw new Error('no question');
    return beforeInWords(city, question, found);
  };
  const answer = (difference: number, low: number, high: number): BeforeAfter => ({ kind: 'answer', start: 2015, last: 2025, curve: [{ year: 2012, plan: 1, twins: 1, city: 1 }, { year: 2025, plan: 1, twins: 1, city: 1 }], pairs: [], difference, low, high, placebos: 839 });
  const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

  it('say above or below only where the interval leaves 0 out, and never an effect', () => {
    expect(plain(words(answer(-8.14, -11.6, -4.65)).finding.da)).toBe('Uden beskæftigelse, 25-64 år: udviklingen fra før 2015 til 2025 ligger 8,1 procentpoint under tvillingernes (90 %-interval −11,6 til −4,7 procentpoint).');
    expect(plain(words(answer(2, 0.5, 3)).finding.en)).toContain('is 2.0 percentage points above that of the twins (90% interval +0.5 to +3.0 percentage points)');
    expect(plain(words(answer(-1, -3, 1)).finding.da)).toContain('kan ikke skelnes fra tvillingernes. Forskellen er −1,0 procentpoint');
    for (const one of [answer(1, 0.5, 2), answer(-1, -3, 1)]) expect(`${words(one).finding.da} ${words(one).finding.en}`).not.toMatch(/virkning|effekt|effect|skyldes|caused/i);
  });

  it('say why nothing can be said, and which breaks are in sight', () => {
    const { finding, basis, breaks } = words({ kind: 'too-few', reason: 'no-values-after', curve: [] });
    expect([finding.da, basis, breaks]).toEqual(['Uden beskæftigelse, 25-64 år: for få tal til at sige noget. Planens områder har ingen tal efter det år, planen begynder.', null, []]);
    const broken = [...city.indicators.values()].find((one) => one.breaks.some(({ year }) => year > 2012 && year <= 2025) && (rode.series.get(one.id)?.size ?? 0) > 1);
    expect(broken).toBeDefined();
    expect(words(answer(1, 0.5, 2), broken?.id).breaks.length).toBeGreaterThan(0);
  });
});
