import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESENT } from '../../../src/model/column.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { scoreLevel } from '../../../src/score/score-level.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { noTreeReader } from '../../../src/state/link/tree-reader.ts';
import { readVotes, voteLink, type WeightVote } from '../../../src/state/vote/read-votes.ts';
import { medianWeighing, tallyVotes } from '../../../src/state/vote/tally-votes.ts';
import { chosenTree, weighingOf, weightsOf } from '../../../src/state/weighing/chosen-tree.ts';
import type { View } from '../../../src/state/view.ts';
import { tinyCity } from '../../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const [, , rode] = city.levels;
if (rode === undefined || city.index === null) throw new Error('the city has roder and an index');
const opening = defaultView(city, 'da');
const themes = city.index.root.kind === 'branch' ? city.index.root.children.map(({ id }) => id) : [];
const weighed = (...weights: readonly number[]): View => themes.reduce((view, theme, i) => changes.setWeight(theme, weights[i] ?? 1)(view, city), opening);
const voteOf = (name: string, ...weights: readonly number[]): WeightVote => ({ name, weighing: weighingOf(weighed(...weights)) });
const address = 'https://kort.example/by/#';

describe('what a member hands over', () => {
  it('is a link of weights and method alone, whatever else the member looks at', () => {
    const busy = [changes.pin('101'), changes.setList({ open: true }), changes.setLevel('kvarter')].reduce((view, step) => step(view, city), weighed(3, 0.5));
    expect(voteLink(busy, city)).toBe(voteLink(weighed(3, 0.5), city));
    expect(voteLink(busy, city)).not.toMatch(/area=|list=|level=/);
  });

  it('is read back to the same weights, with the name before it', () => {
    const { votes, problems } = readVotes(`Anna: ${address}${voteLink(weighed(3, 0.5), city)}\n\n  ${address}${voteLink(weighed(0, 2), city)}`, city, 'da', noTreeReader);
    expect(problems).toEqual([]);
    expect(votes).toEqual([voteOf('Anna', 3, 0.5), voteOf('3', 0, 2)]);
  });

  it.each([
    ['no link', 'Anna vil have mere sundhed', /intet link/],
    ['another package', `${address}v=1&data=andetsted@1~00&lang=da`, /en anden datapakke \(andetsted\)/],
    ['a version that is not known', `${address}${voteLink(weighed(3), city).replace('v=1', 'v=9')}`, /kunne ikke læses helt/],
    ['weights that are none', `${address}${voteLink(weighed(3), city).replace(/weights=[^&]*/, 'weights=nogen:mange')}`, /kunne ikke læses helt/],
    ['a theme that is not there', `${address}${voteLink(weighed(3), city).replace(/weights=[^&]*/, 'weights=findes-ikke:2')}`, /kunne ikke læses helt/],
  ])('is refused with its line where it is %s, and the others count', (_, line, message) => {
    const read = readVotes(`${address}${voteLink(weighed(2), city)}\n${line}`, city, 'da', noTreeReader);
    expect(read.votes).toHaveLength(1);
    expect(read.problems).toHaveLength(1);
    expect(read.problems[0]?.line).toBe(2);
    expect(read.problems[0]?.message.da).toMatch(message);
    expect(read.problems[0]?.message.en).not.toBe('');
  });

  it('never ends in an error, whatever is pasted', () => {
    const read = (text: string) => readVotes(`${text}\n#v=1&${text}`, city, 'en', noTreeReader);
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(read(text).problems.every(({ message }) => message.da !== '' && message.en !== '')).toBe(true);
    }));
  });
});

describe('the tally', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10), { minLength: themes.length, maxLength: themes.length });

  it('has the tops that each member has alone', () => {
    fc.assert(
      fc.property(fc.array(weights, { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (all, top) => {
        const votes = all.map((one, i) => voteOf(String(i), ...one));
        const { shared, disputed } = tallyVotes(city, rode, 2013, votes, top);
        const tops = votes.map(({ weighing }) => {
          const tree = chosenTree(city, weighing);
          if (tree === null) return [];
          const { rank } = scoreLevel(rode, city, tree, 2013).result;
          return rode.areas.flatMap((_area, i) => (rank.state[i] === PRESENT && (rank.values[i] ?? 99) <= top ? [i] : []));
        });
        const count = (position: number): number => tops.filter((one) => one.includes(position)).length;
        const expected = rode.areas.map((_area, i) => count(i));
        expect(shared.map(({ position }) => position).toSorted()).toEqual(expected.flatMap((members, i) => (members === votes.length ? [i] : [])));
        expect(disputed.map(({ position }) => position).toSorted()).toEqual(expected.flatMap((members, i) => (members > 0 && members < votes.length ? [i] : [])));
        expect(disputed.every(({ position, members }) => members === expected[position])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('spreads shares of all weight, least, median and most', () => {
    const votes = [voteOf('a', 1, 1), voteOf('b', 3, 1), voteOf('c', 1, 4)];
    const { spreads } = tallyVotes(city, rode, 2013, votes, 2);
    const [first] = spreads;
    const rest = themes.length - 2;
    expect(first?.theme).toBe(themes[0]);
    expect(first?.shares).toEqual([1 / (2 + rest), 3 / (4 + rest), 1 / (5 + rest)]);
    expect(first).toMatchObject({ least: 1 / (5 + rest), median: 1 / (2 + rest), most: 3 / (4 + rest) });
    for (let member = 0; member < votes.length; member += 1) expect(spreads.reduce((sum, { shares }) => sum + (shares[member] ?? 0), 0)).toBeCloseTo(1, 12);
  });

  it('does not hang on the scale of anybody’s weights', () => {
    const tally = (factor: number) => tallyVotes(city, rode, 2013, [voteOf('a', 1, 2), voteOf('b', 3 * factor, factor, ...themes.slice(2).map(() => factor))], 2);
    expect(tally(0.5).shared).toEqual(tally(1).shared);
    expect(tally(0.5).spreads.map(({ shares }) => shares.map((share) => share.toFixed(12)))).toEqual(tally(1).spreads.map(({ shares }) => shares.map((share) => share.toFixed(12))));
  });
});

describe('the median set', () => {
  it('is what they all have where they agree', () => {
    const votes = [voteOf('a', 2, 1), voteOf('b', 4, 2, ...themes.slice(2).map(() => 2))];
    const { spreads } = tallyVotes(city, rode, 2013, votes, 2);
    const median = medianWeighing(city, weighingOf(opening), spreads);
    const tree = median === null ? null : chosenTree(city, median);
    const weights = tree === null ? new Map<string, number>() : weightsOf(tree);
    expect((weights.get(themes[0] ?? '') ?? 0) / (weights.get(themes[1] ?? '') ?? 1)).toBeCloseTo(2, 1);
  });

  it('moves no weight within a theme, and is nothing where nobody weighs anything', () => {
    const { spreads } = tallyVotes(city, rode, 2013, [voteOf('a', 2, 1), voteOf('b', 1, 3)], 2);
    expect(Object.keys(medianWeighing(city, weighingOf(opening), spreads)?.weights ?? {}).every((id) => themes.includes(id))).toBe(true);
    expect(medianWeighing(city, weighingOf(opening), [])).toBeNull();
  });
});
