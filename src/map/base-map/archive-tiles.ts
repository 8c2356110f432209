import { PMTiles, type RangeResponse } from 'pmtiles';
import type { AskHost } from './ask-host.ts';
import type { BaseMapTrouble, Tally } from './base-map-state.ts';
import type { GetTile } from './template-tiles.ts';

/** The tiles of a PMTiles archive, and the zooms for which it has any. */
export interface Archive {
  readonly zoom: readonly [min: number, max: number];
  readonly isVector: boolean;
  readonly getTile: GetTile;
}

const VECTOR = 1;
const NOTHING = new ArrayBuffer(0);

/** A part of the archive could not be had, and whoever asked has been told. */
class NoBytes extends Error {}

/** Reads pieces of one file, and takes no whole file for a piece. */
const rangesOf = (url: string, ask: AskHost, tally: Tally) => ({
  getKey: () => url,
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const response = await ask(url, { signal: signal ?? new AbortController().signal, range: `bytes=${offset}-${offset + length - 1}` });
    const size = Number(response?.headers.get('content-length') ?? 0);
    if (response === null || (response.status !== 206 && size > length)) {
      if (response !== null) tally.failed('failed');
      throw new NoBytes('no bytes of the archive');
    }
    const etag = response.headers.get('etag');
    return { data: await response.arrayBuffer(), ...(etag === null || etag.startsWith('W/') ? {} : { etag }) };
  },
});

/** Opens an archive by its header; `null` where that cannot be had, which the tally was told. Source: PMTiles 3. */
export async function openArchive(url: string, ask: AskHost, tally: Tally): Promise<Archive | null> {
  const archive = new PMTiles(rangesOf(url, ask, tally));
  const orNothing = async <T>(found: () => Promise<T>, trouble: BaseMapTrouble = 'failed'): Promise<T | null> => {
    try {
      return await found();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      if (!(error instanceof NoBytes)) tally.failed(trouble);
      return null;
    }
  };
  const header = await orNothing(() => archive.getHeader());
  if (header === null) return null;
  const getTile: GetTile = async (address, signal) => {
    const [z = 0, x = 0, y = 0] = address.split('/').map(Number);
    const tile = await orNothing(async () => {
      const found = await archive.getZxy(z, x, y, signal);
      tally.came();
      return found;
    });
    return tile?.data ?? NOTHING;
  };
  return { zoom: [header.minZoom, header.maxZoom], isVector: header.tileType === VECTOR, getTile };
}
