import { describe, expect, test } from 'vitest';
import { run } from './memory-io.ts';
import { smallCity } from './small-city.ts';

type Json = Readonly<Record<string, unknown>>;
const leaf = (more: Json = {}): Json => ({ id: 'a', indicator: 'ledige', ...more });
const third = (more: Json): Json => ({ id: 'index', children: [leaf(), leaf({ id: 'b' }), leaf({ id: 'c', ...more })] });
const stepped = (step: Json): Json => third({ steps: [step] });
const withAggregate = (aggregate: Json): Json => ({ id: 'index', aggregate, children: [leaf()] });

const STEPS = 'min-max, goalposts, z-score, rank, percentile, exponential, log, winsorise, normal-score, reverse, scale, divide-by-max, clamp, threshold, round';
const METHODS = 'arithmetic, sum, geometric, harmonic, power, product, maximum, minimum, copeland, borda';

describe('a profile file that cannot be meant is refused with the path inside it and what is allowed', () => {
  const cases: [string, Json, path: string, allowed: string][] = [
    ['an unknown indicator', third({ indicator: 'ledge' }), 'index.children[2].indicator', 'ledige, uddannede'],
    ['a context indicator', third({ indicator: 'beboere' }), 'index.children[2].indicator', 'higher-is-more-deprived'],
    ['a duplicate id', third({ id: 'a' }), 'index.children[2].id', 'an id of its own'],
    ['a node below itself', { id: 'index', children: [{ id: 'index', children: [leaf()] }] }, 'index.children[0].id', 'an id of its own'],
    ['a node given by its name only', { id: 'index', children: ['index'] }, 'index.children[0]', 'Write an object'],
    ['the name of a fixed column', third({ id: 'rank' }), 'index.children[2].id', 'area, name, population, score, rank, percentile, decile, coverage'],
    ['a negative weight', third({ weight: -1 }), 'index.children[2].weight', 'at least 0'],
    ['a weight in quotes', third({ weight: '2' }), 'index.children[2].weight', 'Write a number'],
    ['an unknown step', stepped({ do: 'zscore' }), 'index.children[2].steps[0].do', STEPS],
    ['an unknown option', stepped({ do: 'z-score', sdev: 'sample' }), 'index.children[2].steps[0].sdev', 'Use only: do, sd.'],
    ['an unknown value of an option', stepped({ do: 'z-score', sd: 'smaple' }), 'index.children[2].steps[0].sd', 'population, sample'],
    ['an unknown scale', stepped({ do: 'percentile', scale: 'r/N' }), 'index.children[2].steps[0].scale', '(r-1)/(n-1), r/n, (n+1-r)/n, (n-r)/n, r/(n+1), (r-0.5)/n'],
    ['goalposts with minimum = maximum', stepped({ do: 'goalposts', minimum: 3, maximum: 3 }), 'index.children[2].steps[0]', 'two different numbers'],
    ['goalposts on a log scale from 0', stepped({ do: 'goalposts', minimum: 0, maximum: 3, log: true }), 'index.children[2].steps[0]', 'above 0'],
    ['an exponential without k', stepped({ do: 'exponential', k: 0 }), 'index.children[2].steps[0].k', 'other than 0'],
    ['winsorising the wrong way round', stepped({ do: 'winsorise', lower: 0.9, upper: 0.1 }), 'index.children[2].steps[0]', 'Swap'],
    ['half a decimal', stepped({ do: 'round', decimals: 1.5 }), 'index.children[2].steps[0].decimals', 'a whole number'],
    ['an unknown orientation', third({ orient: 'last' }), 'index.children[2].orient', 'first, none'],
    ['an unknown method', withAggregate({ method: 'mean' }), 'index.aggregate.method', METHODS],
    ['a power mean without p', withAggregate({ method: 'power' }), 'index.aggregate', 'a number other than 0'],
    ['unknown kinds of weights', withAggregate({ weights: 'scaled' }), 'index.aggregate.weights', 'normalised, raw'],
    ['an unknown missing rule', withAggregate({ missing: { policy: 'drop' } }), 'index.aggregate.missing.policy', 'skip, propagate, value, mean, median'],
    ['an unknown option of a missing rule', withAggregate({ missing: { policy: 'skip', share: 1 } }), 'index.aggregate.missing.share', 'policy, minimumShare, minimumCount'],
    ['a share above 1', withAggregate({ missing: { policy: 'skip', minimumShare: 2 } }), 'index.aggregate.missing.minimumShare', 'at most 1'],
    ['an unknown tie rule', { id: 'index', rank: { ties: 'low' }, children: [leaf()] }, 'index.rank.ties', 'min, average, max, dense'],
    ['an unknown decile rule', { id: 'index', rank: { decile: 'ceil' }, children: [leaf()] }, 'index.rank.decile', 'ceil(10r/n), floor(10(r-1)/n)+1'],
    ['a root that is leaf and branch', { id: 'index', indicator: 'ledige', children: [leaf()] }, 'index', 'a leaf with an indicator or a branch with children'],
    ['a node that is leaf and branch', third({ children: [] }), 'index.children[2]', 'a leaf with an indicator or a branch with children'],
    ['a node without an id', { id: 'index', children: [{ indicator: 'ledige' }] }, 'index.children[0].id', 'Add index.children[0].id'],
  ];

  test.each(cases)('%s', async (_, index, path, allowed) => {
    const { status, out, err } = await run(['score', 'lilleby', '--level', 'rode', '--profile', 'p.json', '--lang', 'en'], smallCity({ 'p.json': JSON.stringify({ id: 'p', index }) }));
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(`p.json, line 1, column`);
    expect(err).toContain(`field ${path}:`);
    expect(err).toContain(allowed);
    expect(err).not.toContain('fault of the program');
  });

  test.each([
    ['a weight of a node that is not there', '{ "ledge": 1 }', 'weights.ledge', "Use one of the tree's ids: index, ledige, uddannede."],
    ['a weight below 0', '{ "uddannede": -1 }', 'weights.uddannede', 'at least 0'],
  ])('%s', async (_, weights, path, allowed) => {
    const { status, err } = await run(['score', 'lilleby', '--level', 'rode', '--profile', 'p.json', '--lang', 'en'], smallCity({ 'p.json': `{ "id": "p", "weights": ${weights} }` }));
    expect(status).toBe(1);
    expect(err).toContain(`field ${path}:`);
    expect(err).toContain(allowed);
  });

  test('a member with a slip in its name is told, and the score is given without it', async () => {
    const { status, out, err } = await run(['score', 'lilleby', '--level', 'rode', '--profile', 'p.json', '--lang', 'en'], smallCity({ 'p.json': JSON.stringify({ id: 'p', index: third({ wieght: 2 }) }) }));
    expect(status).toBe(0);
    expect(out).toContain('area,name,population,score');
    expect(err).toContain('field index.children[2].wieght:');
  });
});
