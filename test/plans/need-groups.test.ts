import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/model/column.ts';
import { driversWithPlans, needDrivers } from '../../src/plans/need-drivers.ts';
import type { GroupRule } from '../../src/plans/group-rule.ts';
import { comparable, groupFigures, highCount, needGroups } from '../../src/plans/need-groups.ts';
import { branch, leaf, programme, treeOf } from '../fixtures/city-parts.ts';

const half: GroupRule = { high: { by: 'count', count: 2 }, cover: 0.5 };

describe('groups of need and cover', () => {
  const score = columnOf([3, 1, null, 2, 0]);
  const order = [0, 3, 1, 4];

  it('are four, and none for an area without a score', () => {
    expect(needGroups(order, score, [0.5, 0.6, 1, 0.49, 0], half)).toEqual(['high-with', 'lower-with', null, 'high-without', 'lower-without']);
  });

  it('take the first by count, by share or by score', () => {
    const high = (rule: GroupRule['high']): number => needGroups(order, score, [0, 0, 0, 0, 0], { high: rule, cover: 0.5 }).filter((one) => one === 'high-without').length;
    expect([high({ by: 'count', count: 3 }), high({ by: 'count', count: 99 }), high({ by: 'share', share: 0.26 }), high({ by: 'score', atLeast: 1 })]).toEqual([3, 4, 2, 3]);
  });

  it('take ceil(share n) areas, whatever doubles make of the product', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 1000 }), (percent, scored) => {
      expect(highCount({ by: 'share', share: percent / 100 }, scored)).toBe(Math.floor((percent * scored + 99) / 100));
    }));
  });

  it('give the numbers of a sentence', () => {
    const groups = ['high-without', 'high-without', 'high-with', 'lower-without', null] as const;
    expect(groupFigures(groups, columnOf([300, 400, 500, 600, 700]))).toEqual({ high: 3, highWithout: 2, residentsWithout: 700, scored: 4 });
    expect(groupFigures(groups, columnOf([300, null, 500, 600, 700])).residentsWithout).toBeNull();
    expect(groupFigures(groups, null).residentsWithout).toBeNull();
    expect(groupFigures([null], null)).toEqual({ high: 0, highWithout: 0, residentsWithout: 0, scored: 0 });
  });

  it('are not formed where need and date are more than three years apart', () => {
    expect(comparable([2012, 2013], '2016-12-31', 10)).toEqual({ allowed: true });
    expect(comparable([2012, 2013], '2017-01-01', 10)).toEqual({ allowed: false, reason: 'years-apart', needYear: 2013, years: 4 });
    expect(comparable([2013], '2009-06-01', 10)).toEqual({ allowed: false, reason: 'years-apart', needYear: 2013, years: 4 });
    expect(comparable([null], '2026-01-01', 10)).toEqual({ allowed: true });
    expect(comparable([2026], '2026-01-01', 0)).toEqual({ allowed: false, reason: 'no-scores' });
  });
});

describe('what drives need', () => {
  const tree = treeOf(branch('index', [branch('sundhed', [leaf('rygere'), leaf('syge')]), branch('job', [leaf('ledige')]), leaf('bolig'), branch('skole', [leaf('fravaer')])]));
  const amounts = [{ node: 'n-rygere', amount: 0.5 }, { node: 'n-syge', amount: -0.2 }, { node: 'n-ledige', amount: 0.4 }, { node: 'n-bolig', amount: -1 }, { node: 'skole', amount: 0.1 }];

  it('are the themes that push it up, largest first', () => {
    expect(needDrivers(tree, amounts).map(({ node }) => node)).toEqual(['job', 'sundhed', 'skole']);
    expect(needDrivers(tree, amounts, 1).map(({ node }) => node)).toEqual(['job']);
    expect(needDrivers(tree, [])).toEqual([]);
  });

  it('are set beside the plans that work with them, by name or by indicator', () => {
    const project = { title: 'x', objective: null, politicalObjective: null, milestones: [], successCriteria: [], indicator: 'ledige', target: null };
    const plans = [programme('a', { themes: ['Tema Sundhed '] }), programme('b', { projects: [project] }), programme('c', { themes: ['andet'] })];
    expect(driversWithPlans(tree, needDrivers(tree, amounts), plans).map(({ node, programmes }) => [node, programmes])).toEqual([['job', ['b']], ['sundhed', ['a']], ['skole', []]]);
  });
});
