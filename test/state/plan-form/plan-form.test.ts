import { describe, expect, it } from 'vitest';
import { emptyProgramme } from '../../../src/plans/draft-programme.ts';
import { checkForm } from '../../../src/state/plan-form/check-form.ts';
import { newPlanId } from '../../../src/state/plan-form/new-plan.ts';
import { EMPTY_PROJECT, formOf, type PlanForm } from '../../../src/state/plan-form/plan-form.ts';
import { programmeOfForm } from '../../../src/state/plan-form/read-form.ts';
import { eksempelby } from '../../data/eksempelby-city.ts';

const { city } = await eksempelby();
const empty = emptyProgramme('', '', '');
const type = city.programmeTypes[0]?.id ?? '';
const [level] = city.levels.toReversed();
if (level === undefined) throw new Error('no level');
const sound: PlanForm = { ...formOf(empty), title: 'Helhedsplan', type, areas: { [level.id]: [level.areas[0]?.id ?? ''] } };
const saidOf = (change: Partial<PlanForm>): readonly string[] => checkForm({ ...sound, ...change }, empty, city).map(({ at, severity }) => `${severity} ${at}`);

describe('the form of a plan', () => {
  it('gives every plan of Eksempelby back as it was', () => {
    expect(city.programmes.length).toBeGreaterThan(20);
    for (const programme of city.programmes) expect(programmeOfForm(formOf(programme), programme)).toEqual(programme);
  });

  it('finds nothing wrong with a plan that has a title, a type and an area', () => expect(saidOf({})).toEqual([]));

  it.each<[string, Partial<PlanForm>, readonly string[]]>([
    ['no title', { title: '  ' }, ['error title']],
    ['no type', { type: '' }, ['error type']],
    ['an end before the start', { start: '2027', end: '2026' }, ['error end']],
    ['a day that is none', { start: '31-02-2026' }, ['error start']],
    ['an area that is not there', { areas: { [level.id]: ['atlantis'] } }, ['error areas']],
    ['nowhere', { areas: {} }, ['remark areas']],
    ['a negative budget', { total: '-5' }, ['error total']],
    ['an amount in words', { split: { kommune: 'meget' } }, ['error split.kommune']],
    ['a split larger than the total', { total: '100', split: { kommune: '60', stat: '50' } }, ['error split']],
    ['a split smaller than the total', { total: '100', split: { kommune: '60' } }, ['remark split']],
    ['administrations that pay more than the municipality', { total: '100', split: { kommune: '100' }, departments: [{ name: 'BIF', amount: '101' }] }, ['error departments']],
    ['an administration twice', { departments: [{ name: 'BIF', amount: '' }, { name: 'BIF ', amount: '' }] }, ['error departments.1.name']],
    ['a border that crosses itself', { corners: '0, 0\n1, 1\n0, 1\n1, 0' }, ['error corners']],
    ['two corners', { corners: '0, 0\n1, 1' }, ['error corners']],
    ['a corner in words', { corners: '0, 0\n1, 1\n0, 1\nher' }, ['error corners']],
    ['half a resident', { residents: '1,5' }, ['error residents']],
    ['a step without a name', { status: [{ state: '', date: '2026', body: '', note: '' }] }, ['error status.0.state']],
    ['a sub-project without a name', { projects: [EMPTY_PROJECT] }, ['error projects.0.title']],
    ['a milestone on no day', { projects: [{ ...EMPTY_PROJECT, title: 'A', milestones: [{ title: 'M', date: '31-02-2026', state: '' }] }] }, ['error projects.0.milestones.0.date']],
    ['a target in words', { projects: [{ ...EMPTY_PROJECT, title: 'A', target: 'mange' }] }, ['error projects.0.target']],
  ])('says %s at its field', (_, change, said) => expect(saidOf(change)).toEqual(said));

  it('says by how much the split misses, as the language writes it', () => {
    const [finding] = checkForm({ ...sound, total: '1.000.000', split: { kommune: '250000,50' } }, empty, city);
    expect([finding?.message.da, finding?.message.en]).toEqual([expect.stringContaining('749.999,5 kr. mindre'), expect.stringContaining('749,999.5 kr. less')]);
  });

  it('repeats what was typed, not what was made of it', () => {
    expect(checkForm({ ...sound, start: '31-02-2026' }, empty, city)[0]?.message.da).toContain('"31-02-2026"');
  });

  it('takes a border for exact, and its title as text', () => {
    const made = programmeOfForm({ ...sound, title: '<script>alert(1)</script>', corners: '55.6, 12.5\n55.6, 12.6\n55.7, 12.6' }, empty);
    expect([made.title, made.delimitation, made.geometry?.polygons[0]?.[0]?.length]).toEqual(['<script>alert(1)</script>', 'exact', 4]);
  });
});

describe('the id of a new plan', () => {
  it('is made of the title and is nobody else\'s', () => {
    expect(newPlanId('Helhedsplan Søhus – Ågård', new Set())).toBe('helhedsplan-soehus-aagaard');
    expect(newPlanId('A', new Set(['a', 'a-2']))).toBe('a-3');
    expect(newPlanId('!?', new Set())).toBe('plan');
  });
});
