import { describe, expect, test } from 'vitest';
import { tableOf } from '../../scripts/defects/defect-table.ts';
import { planted } from '../../scripts/defects/plant-defect.ts';
import { PLANTED } from '../../scripts/defects/planted-defects.ts';
import { readText } from '../architecture/repository-files.ts';

/** Whether each is caught is what `npm run test:defects` tries; this holds that it still can. */
describe('the planted defects', () => {
  test('are at least fifteen, each once', () => {
    expect(new Set(PLANTED.map(({ what }) => what)).size).toBeGreaterThanOrEqual(15);
    expect(new Set(PLANTED.map(({ what }) => what)).size).toBe(PLANTED.length);
  });

  test.each(PLANTED)('“$what” can be planted in one place', (defect) => {
    const source = readText(defect.file);
    expect(planted(source, defect)).not.toBe(source);
  });

  test.each(PLANTED)('“$what” names a test that there is', ({ caughtBy }) => {
    const [begin = ''] = caughtBy.title.split(/\d|protanopia/);
    expect(readText(caughtBy.file)).toContain(begin);
  });

  test('stand in the document as they were last caught', () => {
    expect(readText('docs/accessibility.md')).toContain(tableOf(PLANTED));
  });
});
