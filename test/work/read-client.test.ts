import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { SUPPRESSED } from '../../src/model/column.ts';
import type { FileSource } from '../../src/read/file-source.ts';
import { openReader, type ReadListener, type ReadPort } from '../../src/work/read-client.ts';
import { createReadDesk } from '../../src/work/read-desk.ts';
import { readDisclosed } from '../../src/work/read-disclosed.ts';
import type { ReadReply, ReadRequest } from '../../src/work/read-messages.ts';
import { memorySource, tinyPackage } from '../fixtures/tiny-package.ts';

const builtIn = (name: string): FileSource => ({ read: async (path) => new Uint8Array(await readFile(new URL(`../../public/data/${name}/${path}`, import.meta.url))) });

/** A desk whose messages are cloned as a worker's are. */
function clonedDesk() {
  const heard: ReadReply[] = [];
  const asked: ReadRequest[] = [];
  let closed = 0;
  const open = ({ reply }: ReadListener): ReadPort => {
    const take = createReadDesk((message) => {
      heard.push(message);
      reply(structuredClone(message));
    });
    return { send: (request) => { asked.push(request); take(structuredClone(request)); }, close: () => void (closed += 1) };
  };
  return { open, heard, asked, closed: () => closed };
}

describe('a package read beside the page', () => {
  test.each(['koebenhavn', 'eksempelby'])('%s comes over as it was read, level by level', async (name) => {
    const files = builtIn(name);
    const desk = clonedDesk();
    const there = await openReader(desk.open)(files);
    const here = await readDisclosed(files);
    // A matcher that could say where they differ takes half a minute over so much.
    expect(isDeepStrictEqual(there, here)).toBe(true);
    expect(desk.heard.filter(({ kind }) => kind === 'level').length).toBe(here.city?.levels.length);
  }, 120_000);

  test('figures are withheld before they are sent', async () => {
    const files = memorySource(tinyPackage({ manifest: ({ bybarometer }) => bybarometer.indicators.forEach((one) => Object.assign(one, { minimumCount: 1e9 })) }));
    const desk = clonedDesk();
    await openReader(desk.open)(files);
    const sent = desk.heard.flatMap((reply) => (reply.kind === 'series' && reply.indicator === 'beboere' ? [...reply.series.values()] : []));
    expect(sent.flatMap(({ state }) => [...state])).toStrictEqual(Array.from({ length: 6 }, () => SUPPRESSED));
    expect(sent.flatMap(({ values }) => [...values])).toStrictEqual(Array.from({ length: 6 }, () => 0));
  });

  test('what is wrong is an issue: a missing file, one that cannot be read, lists nested without end, no package at all', async () => {
    const unreadable: FileSource = { read: async (path) => (path.endsWith('.csv') ? Promise.reject(new Error('503')) : memorySource(tinyPackage()).read(path)) };
    const sources: readonly (readonly [FileSource, string])[] = [
      [memorySource(tinyPackage({ files: { 'kvarter.geojson': null } })), 'missing-file'],
      [unreadable, 'unreadable-file'],
      [memorySource(tinyPackage({ files: { 'programmes.json': '['.repeat(100_000) } })), 'json-too-deep'],
      [memorySource(new Map()), 'missing-file'],
    ];
    for (const [files, code] of sources) expect((await openReader(clonedDesk().open)(files)).issues.map((one) => one.code)).toContain(code);
  });

  test('the line is closed once the city is here', async () => {
    const desk = clonedDesk();
    await openReader(desk.open)(memorySource(tinyPackage()));
    expect(desk.closed()).toBe(1);
  });

  test('where no worker can be started, where one dies before or while it reads, and where reading breaks, the promise rejects', async () => {
    const files = memorySource(tinyPackage());
    const silent: ReadPort = { send: () => undefined, close: () => undefined };
    const noWorker = openReader(() => { throw new Error('no worker'); });
    await expect(noWorker(files)).rejects.toThrow('no worker');
    const diesAtOnce = openReader(({ lost }) => { lost(new Error('did not start')); return silent; });
    await new Promise((soon) => setTimeout(soon, 0));
    await expect(diesAtOnce(files)).rejects.toThrow('did not start');
    const diesReading = openReader(({ lost }) => ({ ...silent, send: () => lost(new Error('died')) }));
    await expect(diesReading(files)).rejects.toThrow('died');
    const breaks = openReader(({ reply }) => ({ ...silent, send: () => reply({ kind: 'failed', message: 'out of memory' }) }));
    await expect(breaks(files)).rejects.toThrow('out of memory');
  });
});
