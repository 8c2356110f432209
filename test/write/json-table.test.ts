import { expect, test } from 'vitest';
import { jsonOf } from '../../src/write/json-table.ts';

test('a table becomes one object a row, with null where there is no answer', () => {
  const text = jsonOf({ columns: ['area', 'score'], rows: [['1', 0.5], ['2', null]] });
  expect(JSON.parse(text)).toEqual([{ area: '1', score: 0.5 }, { area: '2', score: null }]);
});

test('members keep the order of the columns, whatever they are called', () => {
  const text = jsonOf({ columns: ['area', '2013', '__proto__'], rows: [['1', 1, 2]] });
  expect(text).toBe('[\n{"area":"1","2013":1,"__proto__":2}\n]\n');
});

test('no rows are an empty array', () => {
  expect(JSON.parse(jsonOf({ columns: ['area'], rows: [] }))).toEqual([]);
});
