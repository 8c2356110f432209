import { describe, expect, it } from 'vitest';
import { paletteFor } from '../../../src/draw/palette.ts';
import { areaColours } from '../../../src/map/area-colours.ts';
import { hatchOf } from '../../../src/map/hatch-names.ts';
import { HATCHES } from '../../../src/map/hatch-pattern.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../../src/score/classes/classify.ts';
import { codeFill, codeMarks } from '../../../src/state/export/code-marks.ts';

const CODES = [0, 4, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD, LEFT_OUT];

describe('an area on paper and in files', () => {
  it.each(CODES)('has the marks and the colour of the screen: code %i', (code) => {
    const hatch = hatchOf(code);
    expect(codeMarks(code)).toBe(hatch === null ? 'none' : HATCHES[hatch].shape);
    const palette = paletteFor('light', 5);
    expect(codeFill(code, palette)).toBe(areaColours(code, palette).fill);
  });

  it('tells no figure, too few residents, withheld and left out apart', () => {
    const palette = paletteFor('light', 5);
    const looks = CODES.slice(2).map((code) => `${codeMarks(code)} ${codeFill(code, palette)}`);
    expect(new Set(looks).size).toBe(4);
  });
});
