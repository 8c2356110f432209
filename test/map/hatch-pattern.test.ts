import { describe, expect, it } from 'vitest';
import { paletteFor } from '../../src/draw/palette.ts';
import { hatchOf } from '../../src/map/hatch-names.ts';
import { type HatchPicture, hatchPictures } from '../../src/map/hatch-pattern.ts';
import { LEFT_OUT, NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD } from '../../src/score/classes/classify.ts';

const pictures = new Map(hatchPictures(paletteFor('light', 5)));
const alpha = ({ data, width }: HatchPicture, x: number, y: number): number => data[4 * (y * width + x) + 3] ?? 0;
const ink = (picture: HatchPicture): number => picture.data.reduce((sum, value, i) => (i % 4 === 3 ? sum + value : sum), 0) / (255 * picture.width * picture.height);

describe('hatches', () => {
  it('differ for no figure, too few residents and withheld; classes and left-out areas have none', () => {
    const names = [NO_FIGURE, TOO_FEW_RESIDENTS, WITHHELD].map(hatchOf);
    expect(new Set(names).size).toBe(3);
    expect([0, 6, LEFT_OUT].map(hatchOf)).toEqual([null, null, null]);
    for (const name of names) expect(name !== null && pictures.has(name)).toBe(true);
  });

  it.each([...pictures])('%s leaves most of the fill to be seen, and is seen itself', (_, picture) => {
    expect(ink(picture)).toBeGreaterThan(0.04);
    expect(ink(picture)).toBeLessThan(0.5);
  });

  it.each([...pictures].filter(([name]) => name !== 'too-few'))('%s repeats without seams: its last row goes on in its first', (name, picture) => {
    const { width, height } = picture;
    const rising = name === 'no-figure' || name.startsWith('plan');
    for (let x = 0; x < width; x++) {
      const next = (x + (rising ? width - 1 : 1)) % width;
      const [here, below] = [alpha(picture, x, height - 1), alpha(picture, next, 0)];
      const [hereAgain, belowAgain] = [alpha(picture, x, 0), alpha(picture, next, 1)];
      expect([here === below, hereAgain === belowAgain]).toEqual([true, true]);
    }
  });

  it('of uncertain programmes are lighter than of certain ones', () => {
    for (const kind of ['plan', 'beside'] as const) {
      const [certain, uncertain] = [pictures.get(`${kind}-certain`), pictures.get(`${kind}-uncertain`)];
      expect(certain !== undefined && uncertain !== undefined && ink(uncertain) < ink(certain)).toBe(true);
    }
  });
});
