import type { AreaGeometry } from '../model/geometry.ts';
import type { FileSource } from '../read/file-source.ts';
import { readDisclosed } from './read-disclosed.ts';
import type { ReadReply, ReadRequest } from './read-messages.ts';

interface Asked {
  readonly resolve: (bytes: Uint8Array | null) => void;
  readonly reject: (reason: Error) => void;
}

/** Reads one package where it works; files are asked of whoever it replies to. */
export function createReadDesk(reply: (reply: ReadReply) => void): (request: ReadRequest) => void {
  const asked: Asked[] = [];
  const files: FileSource = {
    read: (path) =>
      new Promise((resolve, reject) => {
        const ask = asked.push({ resolve, reject }) - 1;
        reply({ kind: 'ask', ask, path });
      }),
  };
  return (request) => {
    if (request.kind === 'file') asked[request.ask]?.resolve(request.bytes);
    else if (request.kind === 'unreadable') asked[request.ask]?.reject(new Error('the file cannot be read'));
    else void readAndTell(files, reply);
  };
}

/** A page takes so many corners and areas in without anybody noticing. */
const MOST_CORNERS = 12_000;
const MOST_AREAS = 1_500;

/** Areas in pieces, from and to; one with more corners than a piece has is a piece by itself. */
function* pieces(count: number, shapes: readonly (AreaGeometry | null)[] | null): Generator<readonly [from: number, to: number]> {
  let [from, corners] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const own = cornersOf(shapes?.[at] ?? null);
    if (at > from && (corners + own > MOST_CORNERS || at - from >= MOST_AREAS)) {
      yield [from, at];
      [from, corners] = [at, 0];
    }
    corners += own;
  }
  if (count > from) yield [from, count];
}

const cornersOf = (shape: AreaGeometry | null): number => (shape?.polygons ?? []).reduce((sum, rings) => rings.reduce((all, ring) => all + ring.length, sum), 0);

async function readAndTell(files: FileSource, reply: (reply: ReadReply) => void): Promise<void> {
  try {
    const { city, issues } = await readDisclosed(files);
    if (city === null) return reply({ kind: 'city', head: null, issues });
    const { levels, ...head } = city;
    for (const { series: all, areas, positions: _positions, geometries, ...level } of levels) {
      reply({ kind: 'level', level, isMapped: geometries !== null });
      for (const [from, to] of pieces(areas.length, geometries)) reply({ kind: 'areas', areas: areas.slice(from, to), shapes: geometries?.slice(from, to) ?? [] });
      for (const [indicator, series] of all) reply({ kind: 'series', indicator, series });
    }
    reply({ kind: 'city', head, issues });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
