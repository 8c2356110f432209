import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_EDITS } from '../../src/read/intake/mapping-edits.ts';
import { createIntakeClient, IntakeStopped, silenceOf, type IntakeListener, type IntakePort } from '../../src/work/intake-client.ts';
import { createIntakeDesk } from '../../src/work/intake-desk.ts';
import type { GivenFile, IntakeRequest, WorkStep } from '../../src/work/intake-messages.ts';
import { importFiles, ROWS } from '../fixtures/import-files.ts';

let nextId = 0;
const given = (files = importFiles()): readonly GivenFile[] => files.map(({ name, bytes }) => ({ id: (nextId += 1), name, content: new Blob([new Uint8Array(bytes)]) }));
const steps: WorkStep[] = [];
const hear = (step: WorkStep): void => void steps.push(step);
beforeEach(() => void (steps.length = 0));

/** A desk on this thread, its messages cloned as a worker's are but for the files. */
function hereDesk() {
  let opened = 0;
  const open = ({ reply }: IntakeListener): IntakePort => {
    opened += 1;
    let isOpen = true;
    const take = createIntakeDesk((message) => void (isOpen && reply(structuredClone(message))));
    return { send: (request) => void take(request), close: () => void (isOpen = false) };
  };
  return { open, opened: () => opened };
}

describe('files taken in beside the page', () => {
  test('are read with every step told, become a package that validates, and a zip', async () => {
    const client = createIntakeClient(hereDesk().open);
    const taken = await client.take(given(), NO_EDITS, 'Min by', hear);
    expect([taken.isWhole, taken.report.tables[0]?.read, taken.mapping?.package.name]).toEqual([true, ROWS.read, 'min_by']);
    const total = importFiles().reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect([...new Set(steps.map(({ kind }) => kind))]).toEqual(['read', 'open', 'figures', 'draft']);
    expect(steps.filter(({ kind }) => kind === 'read').at(-1)).toEqual({ kind: 'read', file: 'tal.csv', done: total, of: total });
    const { made } = await client.make(['min_by'], hear);
    expect(made?.summary).toMatchObject({ id: 'min_by_2', levels: [{ id: 'kvarter', areas: 12, indicators: 3, years: [2023, 2024] }] });
    const zip = await client.zip(made?.files ?? new Map());
    const reopened = await client.take(given([{ name: 'min.zip', bytes: zip }]), NO_EDITS, 'x', hear);
    expect([reopened.isPackage, (await client.make([], hear)).made?.summary.digest]).toEqual([true, made?.summary.digest]);
  });

  test('a saved mapping beside them is followed and named', async () => {
    const client = createIntakeClient(hereDesk().open);
    const { mapping } = await client.take(given(), { ...NO_EDITS, title: 'Sidste år' }, 'x', hear);
    const again = await client.take(given([...importFiles(), { name: 'kobling.json', bytes: new TextEncoder().encode(JSON.stringify(mapping)) }]), NO_EDITS, 'x', hear);
    expect([again.mappingFrom, again.mapping?.package.name, again.isWhole]).toEqual(['kobling.json', 'sidste_aar', true]);
  });

  test('what cannot be read is said with its name, and no package is made of the rest', async () => {
    const client = createIntakeClient(hereDesk().open);
    const folder: Blob = Object.assign(new Blob(['x']), { stream: () => { throw new Error('a folder'); } });
    const taken = await client.take([...given(), { id: -1, name: 'mappe', content: folder }], NO_EDITS, 'x', hear);
    expect([taken.isWhole, taken.issues.map(({ code, file }) => [code, file])]).toEqual([false, [['file-unreadable', 'mappe']]]);
    await expect(client.make([], hear)).rejects.toMatchObject({ reason: 'broke' });
  });

  test('cancelling ends the worker; the next question opens a new one that knows nothing', async () => {
    const desk = hereDesk();
    const client = createIntakeClient(desk.open);
    const first = client.take(given(), NO_EDITS, 'x', hear);
    client.cancel();
    await expect(first).rejects.toMatchObject({ reason: 'cancelled' });
    await expect(client.make([], hear)).rejects.toBeInstanceOf(IntakeStopped);
    expect(desk.opened()).toBe(2);
  });
});

describe('a worker that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const silentPort = () => {
    const state = { closed: 0, listener: null as IntakeListener | null, asked: [] as IntakeRequest[] };
    const open = (listener: IntakeListener): IntakePort => {
      state.listener = listener;
      return { send: (request) => void state.asked.push(request), close: () => void (state.closed += 1) };
    };
    return { state, open };
  };

  test('is ended after its silence, which a step that it tells ends', async () => {
    const { state, open } = silentPort();
    const files = given();
    const silence = silenceOf(files.reduce((sum, { content }) => sum + content.size, 0));
    const asked = createIntakeClient(open).take(files, NO_EDITS, 'x', hear).catch((error: unknown) => error);
    vi.advanceTimersByTime(silence - 1);
    state.listener?.reply({ kind: 'step', ask: 1, step: { kind: 'open', file: 'a', done: 0, of: 1 } });
    vi.advanceTimersByTime(silence - 1);
    expect(state.closed).toBe(0);
    vi.advanceTimersByTime(1);
    expect([await asked, state.closed]).toEqual([expect.objectContaining({ reason: 'silent' }), 1]);
  });

  test('or dies is said to be lost, whatever it was asked', async () => {
    const { state, open } = silentPort();
    const client = createIntakeClient(open);
    const asked = client.take(given(), NO_EDITS, 'x', hear).catch((error: unknown) => error);
    state.listener?.lost('error');
    expect(await asked).toMatchObject({ reason: 'lost' });
    const none = createIntakeClient(() => {
      throw new Error('no workers here');
    });
    await expect(none.take(given(), NO_EDITS, 'x', hear)).rejects.toMatchObject({ reason: 'lost' });
  });
});
