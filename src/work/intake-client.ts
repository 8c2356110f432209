import type { PackageFiles } from '../model/package-summary.ts';
import type { MappingEdits } from '../read/intake/mapping-edits.ts';
import type { TakenFiles } from '../read/intake/taken-files.ts';
import type { GivenFile, IntakeReply, IntakeRequest, MadePackage, WorkStep } from './intake-messages.ts';
import { startWorker } from './start-worker.ts';

/** Why there is no answer: a person cancelled; nothing was heard for too long; the worker could not be started or died; it broke while it read. */
export type StopReason = 'cancelled' | 'silent' | 'lost' | 'broke';

/** Work that ended without an answer. Nothing of it is kept anywhere. */
export class IntakeStopped extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason, detail = '') {
    super(detail === '' ? reason : `${reason}: ${detail}`);
    this.name = 'IntakeStopped';
    this.reason = reason;
  }
}

/** A line to a desk that takes files in. */
export interface IntakePort {
  send(request: IntakeRequest): void;
  close(): void;
}

export interface IntakeListener {
  readonly reply: (reply: IntakeReply) => void;
  readonly lost: (detail: string) => void;
}

/** Takes files in beside the page. Every promise rejects with {@link IntakeStopped} where there is no answer. */
export interface IntakeClient {
  take(files: readonly GivenFile[], edits: MappingEdits, name: string, hear: (step: WorkStep) => void): Promise<TakenFiles>;
  make(taken: readonly string[], hear: (step: WorkStep) => void): Promise<MadePackage>;
  zip(files: PackageFiles): Promise<Uint8Array>;
  /** Ends whatever is under way, and the worker with it. */
  cancel(): void;
}

interface Pending {
  readonly resolve: (reply: IntakeReply) => void;
  readonly reject: (reason: IntakeStopped) => void;
  readonly hear: (step: WorkStep) => void;
}

/** Longest silence of a worker that is well, in ms: a minute, and a second more for each megabyte that it was given. */
export const silenceOf = (bytes: number): number => 60_000 + bytes / 1000;

/** @param open opens a line when the first question is asked, and again after one that was closed; by default to a worker */
export function createIntakeClient(open: (listener: IntakeListener) => IntakePort = openWorkerPort): IntakeClient {
  let port: IntakePort | null = null;
  let asked = 0;
  let bytes = 0;
  let watch: ReturnType<typeof setTimeout> | undefined;
  const pending = new Map<number, Pending>();
  const stop = (reason: StopReason, detail = ''): void => {
    clearTimeout(watch);
    port?.close();
    port = null;
    const left = [...pending.values()];
    pending.clear();
    for (const { reject } of left) reject(new IntakeStopped(reason, detail));
  };
  const wait = (): void => {
    clearTimeout(watch);
    if (pending.size > 0) watch = setTimeout(() => stop('silent'), silenceOf(bytes));
  };
  const reply = (heard: IntakeReply): void => {
    const waiting = pending.get(heard.ask);
    if (heard.kind === 'step') waiting?.hear(heard.step);
    else pending.delete(heard.ask);
    wait();
    if (heard.kind === 'failed') waiting?.reject(new IntakeStopped('broke', heard.message));
    else if (heard.kind !== 'step') waiting?.resolve(heard);
  };
  const ask = (request: (ask: number) => IntakeRequest, hear: (step: WorkStep) => void): Promise<IntakeReply> =>
    new Promise((resolve, reject) => {
      const number = (asked += 1);
      pending.set(number, { resolve, reject, hear });
      try {
        port ??= open({ reply, lost: (detail) => stop('lost', detail) });
        port.send(request(number));
        wait();
      } catch (error) {
        stop('lost', String(error));
      }
    });
  return {
    take: async (files, edits, name, hear) => {
      bytes = files.reduce((sum, { content }) => sum + content.size, 0);
      return answered(await ask((number) => ({ kind: 'take', ask: number, files, edits, name }), hear), 'taken').taken;
    },
    make: async (taken, hear) => answered(await ask((number) => ({ kind: 'make', ask: number, taken }), hear), 'made').made,
    zip: async (files) => answered(await ask((number) => ({ kind: 'zip', ask: number, files }), () => undefined), 'zipped').bytes,
    cancel: () => stop('cancelled'),
  };
}

function answered<K extends IntakeReply['kind']>(reply: IntakeReply, kind: K): Extract<IntakeReply, { kind: K }> {
  if (reply.kind !== kind) throw new IntakeStopped('broke', `${reply.kind} where ${kind} was asked for`);
  return reply as Extract<IntakeReply, { kind: K }>;
}

function openWorkerPort({ reply, lost }: IntakeListener): IntakePort {
  const worker = startWorker('intake');
  worker.addEventListener('message', ({ data }: MessageEvent<IntakeReply>) => reply(data));
  for (const fault of ['error', 'messageerror']) worker.addEventListener(fault, () => lost(fault));
  return { send: (request) => worker.postMessage(request, []), close: () => worker.terminate() };
}
