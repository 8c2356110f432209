import type { AreaGeometry } from '../model/geometry.ts';
import type { Area, Series } from '../model/level.ts';
import type { FileSource } from '../read/file-source.ts';
import type { DisclosedLevel } from '../score/disclosure-gate.ts';
import type { ReadCity } from './read-disclosed.ts';
import type { ReadReply, ReadRequest } from './read-messages.ts';
import { startWorker } from './start-worker.ts';

/** A line to a desk that reads. */
export interface ReadPort {
  send(request: ReadRequest): void;
  close(): void;
}

/** What is heard on the line. */
export interface ReadListener {
  readonly reply: (reply: ReadReply) => void;
  /** The other end did not start, or died. */
  readonly lost: (reason: Error) => void;
}

/** Reads one package beside the page. Rejects where the other end cannot be had or breaks; a bad package is no reason to. */
export type Reader = (files: FileSource) => Promise<ReadCity>;

/**
 * Opens a line at once, so that the other end can get ready while the page finds out what to read.
 * @param open by default to a worker
 */
export function openReader(open: (listener: ReadListener) => ReadPort = openWorkerPort): Reader {
  const levels: DisclosedLevel[] = [];
  let areas: Area[] = [];
  let positions = new Map<string, number>();
  let shapes: (AreaGeometry | null)[] | null = null;
  let allSeries = new Map<string, Series>();
  let files: FileSource | null = null;
  let port: ReadPort | null = null;
  const answer = new Promise<ReadCity>((resolve, reject) => {
    const reply = (heard: ReadReply): void => {
      if (heard.kind === 'ask') void answerAsk(heard, files, port);
      else if (heard.kind === 'level') levels.push({ ...heard.level, areas: (areas = []), positions: (positions = new Map()), geometries: (shapes = heard.isMapped ? [] : null), series: (allSeries = new Map()) });
      else if (heard.kind === 'areas') {
        for (const area of heard.areas) positions.set(area.id, areas.push(area) - 1);
        shapes?.push(...heard.shapes);
      } else if (heard.kind === 'series') allSeries.set(heard.indicator, heard.series);
      else if (heard.kind === 'failed') reject(new Error(heard.message));
      else resolve({ city: heard.head === null ? null : { ...heard.head, levels }, issues: heard.issues });
    };
    port = open({ reply, lost: reject });
  });
  const close = (): void => port?.close();
  // A line that is lost before anything was to be read is heard of when it is.
  answer.then(close, close);
  return (given) => {
    files = given;
    port?.send({ kind: 'read' });
    return answer;
  };
}

async function answerAsk({ ask, path }: Extract<ReadReply, { kind: 'ask' }>, files: FileSource | null, port: ReadPort | null): Promise<void> {
  try {
    port?.send({ kind: 'file', ask, bytes: (await files?.read(path)) ?? null });
  } catch {
    port?.send({ kind: 'unreadable', ask });
  }
}

function openWorkerPort({ reply, lost }: ReadListener): ReadPort {
  const worker = startWorker('read');
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => reply(data));
  for (const fault of ['error', 'messageerror']) worker.addEventListener(fault, () => lost(new Error(`the reading worker: ${fault}`)));
  return {
    send: (request) => worker.postMessage(request, request.kind === 'file' && request.bytes !== null ? [request.bytes.buffer] : []),
    close: () => worker.terminate(),
  };
}
