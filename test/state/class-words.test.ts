import { describe, expect, it } from 'vitest';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../src/score/classes/classify.ts';
import { classWords } from '../../src/state/class-words.ts';

describe('a class in words', () => {
  it.each([
    [0, 5, 'mindst behov (klasse 1 af 5)'],
    [2, 5, 'klasse 3 af 5'],
    [4, 5, 'størst behov (klasse 5 af 5)'],
    [NO_FIGURE, 5, 'ingen tal'],
    [TOO_FEW_RESIDENTS, 5, 'for få beboere'],
    [WITHHELD, 5, 'skjult af hensyn til få personer'],
    [LEFT_OUT, 5, 'ikke med i indekset'],
  ])('%i of %i is "%s"', (classIndex, count, words) => {
    expect(classWords(classIndex, count).da).toBe(words);
  });
});
