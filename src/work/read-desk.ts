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

async function readAndTell(files: FileSource, reply: (reply: ReadReply) => void): Promise<void> {
  try {
    const { city, issues } = await readDisclosed(files);
    if (city === null) return reply({ kind: 'city', head: null, issues });
    const { levels, ...head } = city;
    for (const { series: all, ...level } of levels) {
      reply({ kind: 'level', level });
      for (const [indicator, series] of all) reply({ kind: 'series', indicator, series });
    }
    reply({ kind: 'city', head, issues });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
