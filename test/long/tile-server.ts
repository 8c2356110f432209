import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** A request as the server saw it. */
export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}

/** What the server gives at a path; a number is a status without content. */
export type Answer = (asked: Asked) => { readonly type: string; readonly bytes: Buffer } | number;

/** A host of tiles on this machine, on a port and thus an origin of its own. */
export interface TileServer {
  readonly origin: string;
  readonly asked: Asked[];
  /** Changes what is given from now on. */
  answer: Answer;
  readonly close: () => Promise<void>;
}

const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'token, range', 'access-control-expose-headers': 'etag, content-range' };

/** Starts a host that lets every site fetch, and gives pieces of files to those who ask for them. */
export async function serveTiles(answer: Answer): Promise<TileServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'OPTIONS') return response.writeHead(204, CORS).end();
    const one = { path: url.pathname, query: url.searchParams, headers: request.headers };
    asked.push(one);
    const given = tiles.answer(one);
    if (typeof given === 'number') return response.writeHead(given, CORS).end();
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    const piece = from === undefined ? given.bytes : given.bytes.subarray(Number(from), Number(to) + 1);
    return response.writeHead(from === undefined ? 200 : 206, { ...CORS, 'content-type': given.type, 'content-length': piece.length }).end(piece);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  const tiles: TileServer = { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, answer, close };
  return tiles;
}

type Colour = readonly [red: number, green: number, blue: number];

/** A tile of one colour, 256 px wide. */
export function plainTile(colour: Colour): { readonly type: string; readonly bytes: Buffer } {
  const size = 256;
  const row = Buffer.concat([Buffer.from([0]), Buffer.concat(Array.from({ length: size }, () => Buffer.from(colour)))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: size }, () => row)))), chunk('IEND', Buffer.alloc(0))];
  return { type: 'image/png', bytes: Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** A vector tile with one layer that covers all of it. Source: Mapbox Vector Tile 2.1. */
export function plainVectorTile(layer: string): Buffer {
  const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
  const [edge, wide] = [zigzag(-64), zigzag(4096 + 128)];
  const [moveTo, lineTo, closePath] = [(1 << 3) | 1, (3 << 3) | 2, 15];
  const geometry = Buffer.concat([moveTo, edge, edge, lineTo, wide, zigzag(0), zigzag(0), wide, zigzag(-4224), zigzag(0), closePath].map(varint));
  const feature = Buffer.concat([Buffer.from([0x18, 3]), field(4, geometry)]);
  const body = Buffer.concat([Buffer.from([0x78, 2]), field(1, Buffer.from(layer)), field(2, feature), Buffer.from([0x28]), varint(4096)]);
  return field(3, body);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value >>> 0;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** A protobuf field that holds bytes. */
const field = (number: number, bytes: Buffer): Buffer => Buffer.concat([varint((number << 3) | 2), varint(bytes.length), bytes]);

/** A PMTiles archive with one tile, that of the whole world, and nothing in it packed. Source: PMTiles 3. */
export function archiveOf(tile: Buffer, kind: 'vector' | 'png'): Buffer {
  const [header, metadata] = [Buffer.alloc(127), Buffer.from('{}')];
  // One entry: tile 0, in a run of one, its length, its offset (0 is written as 1).
  const directory = Buffer.concat([1, 0, 1, tile.length, 1].map(varint));
  const parts = [directory, metadata, Buffer.alloc(0), tile];
  header.write('PMTiles', 0, 'latin1');
  header[7] = 3;
  let offset = header.length;
  for (const [i, part] of parts.entries()) {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(part.length), 16 + 16 * i);
    offset += part.length;
  }
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(1n, at);
  header.set([1, 1, 1, kind === 'vector' ? 1 : 2, 0, 0], 96);
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * i);
  return Buffer.concat([header, ...parts]);
}
