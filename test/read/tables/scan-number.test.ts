import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceOf, numberIn, numberParts } from '../../../src/read/tables/number-text.ts';
import { scannedValue, scanNumber } from '../../../src/read/tables/scan-number.ts';

const EVIDENCE = { plain: 'plain', code: 'plain', point: 'point-decimal', comma: 'comma-decimal', 'either-point': 'either-point', 'either-comma': 'either-comma' } as const;

it('a quick look tells what a close one does, and the same number', () => {
  const cell = fc.stringMatching(/^-?[0-9]{0,8}[.,]?[0-9]{0,6}$/);
  fc.assert(
    fc.property(cell, (text) => {
      const kind = scanNumber(text);
      if (kind === 'empty' || kind === 'other') return;
      const quick = { decimal: scannedValue(true), group: scannedValue(false) };
      const parts = numberParts(text);
      expect(parts === null ? null : evidenceOf(parts.body)).toBe(EVIDENCE[kind]);
      if (parts === null) return;
      const separator = text.includes(',') ? ',' : '.';
      expect(numberIn(parts, { decimal: separator, group: '' }) ?? 0).toBe(quick.decimal);
      const grouped = numberIn(parts, { decimal: separator === ',' ? '.' : ',', group: separator });
      expect(kind.startsWith('either') ? grouped : quick.group).toBe(quick.group);
    }),
    { numRuns: 3000 },
  );
});

it.each(['', ' 1', '1 234', 'x', '-', '.', '1.2.3', '1e5', '5 %', '1234567890123456', '+1', '1.', '.5'])('%j is left to the close look', (text) => {
  expect(scanNumber(text)).toBe(text === '' ? 'empty' : 'other');
});
