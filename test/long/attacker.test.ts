import '../seed.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discloseCity } from '../../src/score/disclosure-gate.ts';
import { attack, attackKnowing } from '../score/disclosure/attacks.ts';
import { townOf, townPlan } from '../score/disclosure/random-town.ts';

test('nobody who sets up every linear relation of 300 made-up towns finds too few values of a withheld count', () => {
  fc.assert(fc.property(townPlan, (plan) => {
    const { city, known, sums } = townOf(plan);
    expect(attack(discloseCity(city).levels, known, sums, plan.minimumCount)).toEqual([]);
  }), { numRuns: 300 });
}, 300_000);

test('nor does who also knows the rule and why each figure was withheld', () => {
  fc.assert(fc.property(townPlan.map((plan) => ({ ...plan, minimumRest: null })), (plan) => {
    const { city, known, sums } = townOf(plan);
    expect(attackKnowing(city, plan, known, sums)).toEqual([]);
  }), { numRuns: 300 });
}, 300_000);
