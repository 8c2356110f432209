import { describe, expect, test } from 'vitest';
import { editFile, editIndicator, repair } from '../../src/state/import/edit-choices.ts';
import { importWords as words } from '../../src/text/import/import-words.ts';
import { createImportDesk, mappingNow, type NewFile } from '../../src/ui/import/import-desk.ts';
import { createIntakeClient, type IntakeListener, type IntakePort } from '../../src/work/intake-client.ts';
import { createIntakeDesk } from '../../src/work/intake-desk.ts';
import type { IntakeRequest } from '../../src/work/intake-messages.ts';
import { importFiles, ROWS } from '../fixtures/import-files.ts';

const files = (): readonly NewFile[] => importFiles().map(({ name, bytes }) => ({ name, content: new Blob([new Uint8Array(bytes)]) }));

/** The desk of the page over one on this thread, and what was asked of it. */
function deskHere() {
  const asked: IntakeRequest['kind'][] = [];
  const open = ({ reply }: IntakeListener): IntakePort => {
    let isOpen = true;
    const take = createIntakeDesk((message) => void (isOpen && reply(structuredClone(message))));
    return {
      send: (request) => {
        asked.push(request.kind);
        void take(request);
      },
      close: () => void (isOpen = false),
    };
  };
  return { desk: createImportDesk(createIntakeClient(open)), asked };
}
const readOf = (desk: ReturnType<typeof deskHere>['desk']) => desk.store.getState().taken?.report.tables[0]?.read;

describe('an import', () => {
  test('that is cancelled leaves files, choices and what was found as they were, and goes on from there', async () => {
    const { desk } = deskHere();
    await desk.add(files());
    const before = desk.store.getState();
    const more = desk.add([{ name: 'mere.csv', content: new Blob(['Kvarter;År;x\nÅgade;2024;1']) }]);
    desk.cancel();
    await more;
    const { message, ...after } = desk.store.getState();
    expect([after.files, after.edits, after.taken, after.work, message]).toEqual([before.files, before.edits, before.taken, null, words.cancelled]);
    expect((await desk.make([]))?.summary.levels[0]?.areas).toBe(12);
  });

  test('a choice that changes what is found is followed; one that does not waits for the package', async () => {
    const { desk, asked } = deskHere();
    await desk.add(files());
    const { edits } = desk.store.getState();
    await desk.edit(repair(edits, [{ from: 'slevhus', to: '104', level: 'kvarter' }]));
    expect([readOf(desk), asked]).toEqual([ROWS.read + 1, ['take', 'take']]);
    await desk.edit(editIndicator(desk.store.getState().edits, 'ledige_pct', { title: 'Uden job', confirmed: true }), true);
    expect(asked).toEqual(['take', 'take']);
    expect(mappingNow(desk.store.getState())?.indicators.find(({ id }) => id === 'ledige_pct')?.title).toEqual({ da: 'Uden job', en: 'Uden job' });
    const made = await desk.make([]);
    expect(new TextDecoder().decode(made?.files.get('datapackage.json'))).toContain('Uden job');
    expect(asked).toEqual(['take', 'take', 'take', 'make']);
    expect(await desk.make([])).toBe(made);
    expect(asked.length).toBe(4);
  });

  test('choices that come while one is followed are followed too', async () => {
    const { desk } = deskHere();
    await desk.add(files());
    const first = desk.edit(repair(desk.store.getState().edits, [{ from: 'slevhus', to: '104', level: 'kvarter' }]));
    await desk.edit(repair(desk.store.getState().edits, [{ from: 'Vestebro Nord', to: '103', level: 'kvarter' }]));
    await first;
    expect([readOf(desk), desk.store.getState().work]).toEqual([ROWS.read + 2, null]);
  });

  test('a file that was mended takes the place of the one of its name, with what was said of it; others wait while files are read', async () => {
    const { desk } = deskHere();
    const first = desk.add(files());
    void desk.add([{ name: 'mere.csv', content: new Blob(['Kvarter;År;Rygere (pct.)\nÅgade;2024;1,5\nFælleden;2024;2,5']) }]);
    await first;
    expect(desk.store.getState().files.map(({ name }) => name)).toEqual(['kvarterer.geojson', 'tal.csv', 'mere.csv']);
    await desk.edit(editFile(desk.store.getState().edits, { file: 'tal.csv', part: 'tal' }, { marks: { '-': 'zero' } }));
    await desk.add([{ name: 'tal.csv', content: new Blob(['Kvarter;År;Ledige (pct.)\nÅgade;2024;-\nFælleden;2024;2,5']) }]);
    const { taken, message } = desk.store.getState();
    expect(taken?.report.tables.map(({ file, total }) => [file, total])).toEqual([['mere.csv', 2], ['tal.csv', 2]]);
    expect([message?.da, taken?.mapping?.files.find(({ file }) => file === 'tal.csv')?.marks]).toEqual(['tal.csv er læst igen i stedet for det, der var her.', { '-': 'zero' }]);
  });

  test('that is forgotten while it is read stays forgotten', async () => {
    const { desk } = deskHere();
    await desk.add(files().slice(0, 1));
    const reading = desk.add(files().slice(1));
    desk.forget();
    await reading;
    expect(desk.store.getState()).toMatchObject({ files: [], taken: null, work: null, message: null });
  });

  test('without its last file is as it was before the first', async () => {
    const { desk } = deskHere();
    await desk.add(files().slice(0, 1));
    await desk.remove(desk.store.getState().files[0]?.id ?? -1);
    const { taken, files: left, isOpen } = desk.store.getState();
    expect([taken, left, isOpen]).toEqual([null, [], true]);
  });
});
