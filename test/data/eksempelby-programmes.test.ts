import { beforeAll, describe, expect, it } from 'vitest';
import type { CityPackage } from '../../src/model/city-package.ts';
import type { Programme } from '../../src/model/programme.ts';
import { programmesOnDate } from '../../src/plans/programme-on-date.ts';
import type { DateStatus } from '../../src/plans/status-on-date.ts';
import { eksempelby, levelIn } from './eksempelby-city.ts';

const REFERENCE = '2026-06-30';
let city: CityPackage;
beforeAll(async () => ({ city } = await eksempelby()), 60_000);

const ofType = (type: string): readonly Programme[] => city.programmes.filter((one) => one.type === type);
const endsOf = (one: Programme): readonly string[] => one.status.flatMap(({ date }) => date?.text ?? []);

describe('the plans of eksempelby', () => {
  it('are 33 helhedsplaner and 12 områdefornyelser, all there are', () => {
    expect([ofType('helhedsplan').length, ofType('områdefornyelse').length, city.programmes.length]).toEqual([33, 12, 45]);
    expect(city.programmesComplete).toBe(true);
    expect(city.programmeTypes.map(({ countsAsCover }) => countsAsCover)).toEqual([true, true]);
  });

  it('run between 2010 and 2036', () => {
    const dates = city.programmes.flatMap(({ start, end }) => [start?.text, end?.text]).filter((text) => text !== undefined).toSorted();
    expect([dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)]).toEqual(['2010', '2036']);
  });

  it('have reached every state, and are of every status on the reference date', () => {
    const reached = new Set(city.programmes.map(({ status }) => status.at(-1)?.state));
    expect([...reached].toSorted()).toEqual(['applied', 'ended', 'final-commitment', 'politically-approved', 'preliminary-approved', 'preliminary-commitment', 'prequalified', 'rejected', 'running', 'stopped', 'withdrawn']);
    const statuses = new Set<DateStatus>(programmesOnDate(city.programmes, city.programmeTypes, REFERENCE).map(({ status }) => status));
    expect([...statuses].toSorted()).toEqual(['active', 'end-unknown', 'ended', 'planned', 'rejected']);
    expect(programmesOnDate(city.programmes, city.programmeTypes, REFERENCE).filter(({ expiring }) => expiring).length).toBeGreaterThan(2);
  });

  it('are of every kind and every size', () => {
    expect(new Set(ofType('helhedsplan').map(({ kind }) => kind))).toEqual(new Set([null, 'extraordinary', 'transition']));
    const dwellings = ofType('helhedsplan').map((one) => one.dwellings ?? 0);
    expect(Math.min(...dwellings)).toBeLessThan(400);
    expect(Math.max(...dwellings)).toBeGreaterThan(2500);
  });

  it('have a history in order, nothing of it after the reference date, with a body to every step', () => {
    for (const one of city.programmes) {
      const dates = endsOf(one);
      expect(dates).toEqual(dates.toSorted());
      expect(dates.length).toBe(one.status.length);
      expect(dates.filter((date) => date > REFERENCE)).toEqual([]);
      expect(one.status.filter(({ body }) => body === null)).toEqual([]);
    }
  });

  it('have a budget whose parts add up to it', () => {
    for (const { budget } of city.programmes) {
      const parts = [...(budget?.split.values() ?? [])];
      expect(parts.length).toBeGreaterThan(2);
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(budget?.total);
      expect([...(budget?.departments.values() ?? [])].reduce((sum, one) => sum + one, 0)).toBe(budget?.split.get('kommune'));
    }
  });

  it('answer the municipality\'s requirements as far as they have come, some of them with no', () => {
    const ids = city.requirements.map(({ id }) => id);
    expect([ids.length, city.requirements.filter(({ condition }) => condition).length]).toEqual([5, 3]);
    for (const { requirements } of city.programmes) expect(requirements.filter(({ requirement }) => !ids.includes(requirement))).toEqual([]);
    const answers = city.programmes.flatMap(({ requirements }) => requirements.map(({ answer }) => answer));
    expect(new Set(answers)).toEqual(new Set(['met', 'not-met']));
    expect(city.programmes.some(({ requirements }) => requirements.length === 0)).toBe(true);
  });

  it('are evaluated once for each whole year that they ran before the reference date', () => {
    const evaluated = city.programmes.flatMap((one) => one.evaluations.map(({ year }) => ({ one, year })));
    expect(evaluated.length).toBeGreaterThan(80);
    for (const { one, year } of evaluated) expect([one.id, (one.start?.first ?? '') <= `${year}-01-01`, year <= 2025, one.end === null || one.end.last >= `${year}-12-31`]).toEqual([one.id, true, true, true]);
    const texts = evaluated.flatMap(({ one }) => one.evaluations.flatMap(({ organisation, content, supplement, anchoring }) => [organisation, content, supplement, anchoring]));
    expect(texts.filter((text) => text === null)).toEqual([]);
  });

  it('serve political objectives of the council, and say so', () => {
    const objectives = new Set(city.programmes.flatMap((one) => one.objectives));
    expect(objectives.size).toBe(6);
    for (const { objectives: own, projects } of city.programmes) expect(new Set(projects.map(({ politicalObjective }) => politicalObjective))).toEqual(new Set(own));
  });

  it('have sub-projects with milestones, success criteria, an indicator of the package and a target', () => {
    for (const { projects } of city.programmes) {
      expect(projects.length).toBeGreaterThanOrEqual(2);
      for (const project of projects) {
        expect(project.milestones.length).toBeGreaterThan(0);
        expect(project.successCriteria.length).toBeGreaterThan(0);
        expect(city.indicators.has(project.indicator ?? '')).toBe(true);
        expect(project.target).toBeGreaterThan(0);
      }
    }
  });

  it('work in areas of their own, some with an outline that follows no border', () => {
    expect(city.programmes.filter(({ areas }) => (areas.get('rode') ?? []).length === 0)).toEqual([]);
    expect(ofType('helhedsplan').filter(({ areas }) => (areas.get('boligafdeling') ?? []).length === 0)).toEqual([]);
    const outlined = city.programmes.filter(({ geometry }) => geometry !== null);
    expect(outlined.length).toBeGreaterThan(12);
    expect(outlined.filter(({ areas }) => (areas.get('rode') ?? []).length < 2)).toEqual([]);
    expect(outlined.map(({ type }) => type)).toContain('helhedsplan');
  });

  it('leave a gap before some successors, and follow others at once', () => {
    const months = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
    const plans = ofType('helhedsplan').filter(({ start, end }) => start !== null && end !== null);
    const gaps = plans.flatMap((one) => {
      const own = String(one.areas.get('boligafdeling'));
      const next = plans.filter((other) => String(other.areas.get('boligafdeling')) === own && (other.start?.text ?? '') > (one.start?.text ?? '')).toSorted((a, b) => (a.start?.text ?? '').localeCompare(b.start?.text ?? ''))[0];
      return next?.start && one.end ? [months(next.start.text) - months(one.end.text) - 1] : [];
    });
    expect(gaps.filter((gap) => gap === 0).length).toBeGreaterThan(2);
    expect(gaps.filter((gap) => gap >= 3).length).toBeGreaterThan(2);
    expect(gaps.filter((gap) => gap < 0)).toEqual([]);
  });

  it('have titles of their own', () => {
    const titles = city.programmes.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('give every estate that has one plan a place in the town', () => {
    const estates = new Set(levelIn(city, 'boligafdeling').areas.map(({ id }) => id));
    const listed = new Set(city.programmes.flatMap(({ areas }) => areas.get('boligafdeling') ?? []));
    expect([...listed].filter((id) => !estates.has(id))).toEqual([]);
    expect(listed.size).toBe(40);
  });
});
