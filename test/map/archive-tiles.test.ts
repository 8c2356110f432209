import { afterEach, describe, expect, test, vi } from 'vitest';
import { openArchive } from '../../src/map/base-map/archive-tiles.ts';
import { hostAsker } from '../../src/map/base-map/ask-host.ts';
import { tallyTiles, type BaseMapState } from '../../src/map/base-map/base-map-state.ts';
import { archiveOf, plainTile, plainVectorTile } from '../long/tile-server.ts';

const URL_OF_FILE = 'https://tile.example/by.pmtiles';
const BASE_MAP = { source: { kind: 'archive', url: URL_OF_FILE }, token: null, tellsSite: false } as const;
const SIGNAL = new AbortController().signal;

afterEach(() => vi.unstubAllGlobals());

/** Opens a file of a host that gives pieces of it, or all of it whatever was asked. */
async function opened(file: Buffer, givesPieces = true) {
  const ranges: string[] = [];
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('location', { origin: 'https://by.example' });
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    const [, from = 0, to = 0] = (/^bytes=(\d+)-(\d+)$/.exec(headers['range'] ?? '') ?? []).map(Number);
    ranges.push(headers['range'] ?? '');
    const bytes = Uint8Array.from(givesPieces ? file.subarray(from, to + 1) : file);
    return new Response(bytes, { status: givesPieces ? 206 : 200, headers: { 'content-length': String(bytes.length) } });
  });
  const said: BaseMapState[] = [];
  const tally = tallyTiles((state) => void said.push(state));
  return { archive: await openArchive(URL_OF_FILE, hostAsker(BASE_MAP, tally), tally), said, ranges };
}

describe('an archive of tiles', () => {
  test.each([
    ['pictures', plainTile([255, 0, 255]).bytes, 'png', false],
    ['shapes', plainVectorTile('water'), 'vector', true],
  ] as const)('of %s gives its tile, asked for piece by piece, and nothing where it has none', async (_, tile, kind, isVector) => {
    const { archive, said, ranges } = await opened(archiveOf(tile, kind));
    expect(archive).toMatchObject({ zoom: [0, 0], isVector });
    expect(Buffer.from((await archive?.getTile('0/0/0', SIGNAL)) ?? new ArrayBuffer(0))).toEqual(tile);
    expect((await archive?.getTile('3/1/1', SIGNAL))?.byteLength).toBe(0);
    expect(said).toEqual([{ kind: 'shown' }]);
    expect(ranges.every((range) => range !== '')).toBe(true);
  });

  test.each([
    ['is no archive', Buffer.from('<!doctype html>'.repeat(40)), true],
    ['is a picture', plainTile([0, 0, 0]).bytes, true],
    ['comes whole from a host that knows no pieces', Buffer.concat([archiveOf(plainVectorTile('water'), 'vector'), Buffer.alloc(20_000)]), false],
  ])('that %s is told and not thrown', async (_, file, givesPieces) => {
    const { archive, said } = await opened(file, givesPieces);
    expect(archive).toBeNull();
    expect(said).toEqual([{ kind: 'missing', trouble: 'failed' }]);
  });
});
