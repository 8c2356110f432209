import { expect, test } from 'vitest';
import { levelTitleOf } from '../../../src/read/intake/level-words.ts';

test.each([
  ['rode', 'Roder'],
  ['bydel', 'Bydele'],
  ['skoledistrikt', 'Skoledistrikter'],
  ['planomraade', 'Planområder'],
  ['udsatte_boligomraade', 'Udsatte boligområder'],
  ['valgkreds', 'Valgkredse'],
  ['trafikzone', 'Trafikzoner'],
  ['landsby', 'Landsbyer'],
  ['nabolag', 'Nabolag'],
])('a level of %s is called %s', (id, title) => {
  expect(levelTitleOf(id, id).da).toBe(title);
});
