import { describe, expect, test } from 'vitest';
import { importFileWords } from '../../src/text/import/import-file-words.ts';
import { importPackageWords as packageWords } from '../../src/text/import/import-package-words.ts';
import { importWords as words } from '../../src/text/import/import-words.ts';
import { fill } from '../../src/text/say.ts';
import { dropFiles, importOf, keepBox, openMap, reportHere } from '../browser/drop-files.ts';
import { buttonOf, cityIs, importPages, sumOf } from '../browser/import-pages.ts';
import { linkOf, summaryOf } from '../browser/page-parts.ts';
import { withoutWebGl } from '../browser/without-webgl.ts';
import { importFiles, ROWS } from '../fixtures/import-files.ts';

const { opened } = importPages();

describe('what cannot be used leaves everything as it was', () => {
  test('a coordinate system that cannot be told is asked for, and nothing is drawn before', async () => {
    const page = await opened();
    const odd = JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { id: '1', navn: 'A' }, geometry: { type: 'Polygon', coordinates: [[[5000, 5000], [5400, 5000], [5400, 5400], [5000, 5000]]] } }] });
    await dropFiles(page, [{ name: 'ukendt.geojson', bytes: new TextEncoder().encode(odd) }]);
    await reportHere(page);
    await importOf(page).getByRole('group', { name: fill(importFileWords.crsQuestion, { layer: 'ukendt' }).da }).waitFor();
    expect(await importOf(page).getByRole('button', { name: words.open.da }).getAttribute('aria-disabled')).toBe('true');
  });

  test('a file that is no map or table is said with its name, and removed again', async () => {
    const page = await opened();
    await dropFiles(page, [...importFiles(), { name: 'billede.png', bytes: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]) }]);
    await reportHere(page);
    await importOf(page).getByRole('heading', { name: words.stopsTitle.da }).waitFor();
    expect(await importOf(page).locator('.import-faults').innerText()).toContain('billede.png');
    await buttonOf(page, fill(importFileWords.remove, { file: 'billede.png' }).da).click();
    await sumOf(page, ROWS.read, ROWS.rejected).waitFor();
    expect(await importOf(page).getByRole('button', { name: words.open.da }).getAttribute('aria-disabled')).toBe('false');
  });

  test.each([
    ['cannot be fetched', { status: 404, body: '' }, words.lost.da],
    ['dies as it starts', { contentType: 'text/javascript', body: 'throw new Error("no memory")' }, words.lost.da],
  ])('a worker that %s is said, and the city stays', async (_, answer, said) => {
    const page = await opened({
      before: async (context) => {
        await withoutWebGl(context);
        await context.route('**/intake-worker-*.js', (route) => route.fulfill(answer));
      },
    });
    const before = linkOf(page);
    await dropFiles(page, importFiles());
    await importOf(page).getByRole('alert').getByText(said).waitFor();
    await buttonOf(page, words.close.da).click();
    expect([linkOf(page), await cityIs(page)]).toEqual([before, 'København']);
  });

  test('a worker that hangs is cancelled by hand', async () => {
    const page = await opened({
      before: async (context) => {
        await withoutWebGl(context);
        await context.route('**/intake-worker-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'for (;;) {}' }));
      },
    });
    await dropFiles(page, importFiles());
    await buttonOf(page, words.cancel.da).click();
    await importOf(page).getByRole('alert').getByText(words.cancelled.da).waitFor();
    expect(await importOf(page).getByText(words.dropHere.da).isVisible()).toBe(true);
  });

  test('storage that is full or blocked is said, with the zip and opening without it as ways out', async () => {
    const page = await opened({
      before: async (context) => {
        await withoutWebGl(context);
        await context.addInitScript(() => {
          IDBObjectStore.prototype.put = () => {
            throw new DOMException('no room', 'QuotaExceededError');
          };
        });
      },
    });
    await dropFiles(page, importFiles());
    await reportHere(page);
    await keepBox(page).check();
    await openMap(page);
    await importOf(page).getByRole('alert').getByText(packageWords.full.da).waitFor({ timeout: 60_000 });
    expect(await keepBox(page).isChecked()).toBe(false);
    await openMap(page);
    await summaryOf(page).getByText('12 kvarterer').first().waitFor({ timeout: 60_000 });
  });
});
