import { afterEach, describe, expect, test, vi } from 'vitest';
import { hostAsker } from '../../src/map/base-map/ask-host.ts';
import { tallyTiles, type BaseMapState } from '../../src/map/base-map/base-map-state.ts';
import { absoluteTemplate, templateTiles } from '../../src/map/base-map/template-tiles.ts';

const BASE_MAP = { source: { kind: 'template', url: 'https://tile.example/{z}/{x}/{y}.png' }, token: { header: 'token', value: 'secret' }, tellsSite: false } as const;
const TILE = 'https://tile.example/1/2/3.png';

/** What a tally was told, in order. */
function listened(): { readonly said: BaseMapState[]; readonly tally: ReturnType<typeof tallyTiles> } {
  const said: BaseMapState[] = [];
  return { said, tally: tallyTiles((state) => void said.push(state)) };
}

afterEach(() => vi.unstubAllGlobals());

/** The browser's `fetch`, answering so; every request that it was given. */
function answering(answer: () => Response | Promise<Response>, onLine = true): [string, RequestInit][] {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', async (url: string, how: RequestInit) => (asked.push([url, how]), answer()));
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('location', { origin: 'https://by.example' });
  return asked;
}

const ask = async (answer: () => Response | Promise<Response>, onLine?: boolean) => {
  const { said, tally } = listened();
  answering(answer, onLine);
  const bytes = await templateTiles(hostAsker(BASE_MAP, tally), tally)(TILE, new AbortController().signal);
  return { said, bytes: bytes.byteLength };
};
const picture = (): Response => new Response('tile', { headers: { 'content-type': 'image/png' } });

describe('asking the host of a base map', () => {
  test('the token goes as a header to its own host, over no redirect, without cookies or referrer', async () => {
    const asked = answering(picture);
    const { tally } = listened();
    await hostAsker(BASE_MAP, tally)(TILE, { signal: new AbortController().signal });
    expect(asked).toEqual([[TILE, expect.objectContaining({ headers: { token: 'secret' }, redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer' })]]);
    await expect(hostAsker(BASE_MAP, tally)('https://other.example/1/2/3.png', { signal: new AbortController().signal })).rejects.toThrow('not of the base map');
    await expect(hostAsker(BASE_MAP, tally)('https://tile.example.evil/1/2/3.png', { signal: new AbortController().signal })).rejects.toThrow('not of the base map');
    expect(asked).toHaveLength(1);
  });

  test('the site is told only where the base map says so', async () => {
    const asked = answering(picture);
    await hostAsker({ ...BASE_MAP, token: null, tellsSite: true }, listened().tally)(TILE, { signal: new AbortController().signal });
    expect(asked[0]?.[1]).toMatchObject({ headers: {}, redirect: 'follow', referrerPolicy: 'origin' });
  });

  test.each<[string, () => Response | Promise<Response>, boolean, BaseMapState, number]>([
    ['a picture', picture, true, { kind: 'shown' }, 4],
    ['nothing outside of what it covers', () => new Response('', { status: 404 }), true, { kind: 'shown' }, 0],
    ['no content', () => new Response(null, { status: 204 }), true, { kind: 'shown' }, 0],
    ['a wrong token', () => new Response('', { status: 401 }), true, { kind: 'missing', trouble: 'refused' }, 0],
    ['an error', () => new Response('', { status: 503 }), true, { kind: 'missing', trouble: 'failed' }, 0],
    ['an error as a success', () => new Response('<a/>', { headers: { 'content-type': 'application/vnd.ogc.se_xml; charset=utf-8' } }), true, { kind: 'missing', trouble: 'failed' }, 0],
    ['a page', () => new Response('<a/>', { headers: { 'content-type': 'text/html' } }), true, { kind: 'missing', trouble: 'failed' }, 0],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), true, { kind: 'missing', trouble: 'unreachable' }, 0],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), false, { kind: 'missing', trouble: 'offline' }, 0],
  ])('%s', async (_, answer, onLine, state, length) => {
    expect(await ask(answer, onLine)).toEqual({ said: [state], bytes: length });
  });

  test('a tile that nobody waits for any more is no trouble', async () => {
    const { said, tally } = listened();
    const given = new AbortController();
    answering(() => Promise.reject(new DOMException('gone', 'AbortError')));
    given.abort();
    await expect(hostAsker(BASE_MAP, tally)(TILE, { signal: given.signal })).rejects.toThrow('gone');
    expect(said).toEqual([]);
  });
});

describe('what is told of many tiles', () => {
  test('each state once; a few that fail leave the rest; a refusal outlives a vaguer word', () => {
    const { said, tally } = listened();
    tally.came();
    tally.came();
    tally.failed('failed');
    tally.failed('failed');
    tally.failed('forbidden');
    tally.failed('unreachable');
    tally.came();
    expect(said).toEqual([{ kind: 'shown' }, { kind: 'partly', trouble: 'failed' }, { kind: 'partly', trouble: 'forbidden' }]);
  });
});

describe('an address beside the page', () => {
  test.each([
    ['kort/{z}/{x}/{y}.png', 'https://by.example/a/kort/{z}/{x}/{y}.png'],
    ['./by.pmtiles', 'https://by.example/a/by.pmtiles'],
    ['/kort/{z}', 'https://by.example/kort/{z}'],
    ['https://tile.example/{z}?a={bbox-epsg-3857}', 'https://tile.example/{z}?a={bbox-epsg-3857}'],
  ])('%s', (url, expected) => {
    expect(absoluteTemplate({ kind: 'template', url }, 'https://by.example/a/index.html#v=1')).toBe(expected);
  });
});
