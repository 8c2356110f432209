import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrModules } from '../../src/draw/qr-code.ts';

/** What a phone reads of the modules: each four pixels wide, with a border of four modules. */
function readBack(rows: readonly (readonly boolean[])[]): string | undefined {
  const [scale, quiet] = [4, 4];
  const side = (rows.length + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] === true;
      if (isDark) pixels.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('a QR code', () => {
  test.each(['https://kort.eksempel.dk/#v=1&data=eksempelby@2026.1~0123456789ab&lang=da&level=rode&area=123', 'https://kort.eksempel.dk/øster/#area=Åby%20Nord', `https://kort.eksempel.dk/#${'x'.repeat(380)}`])('is read back as it was written: %s', (link) => {
    const rows = qrModules(link);
    expect(rows?.length).toBeLessThanOrEqual(77);
    expect(readBack(rows ?? [])).toBe(link);
  });

  test('of a text that is too long for one that can be read is none', () => {
    expect(qrModules('x'.repeat(413))).toBeNull();
  });
});
