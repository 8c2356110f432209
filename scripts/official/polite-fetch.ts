import { OfficialTrouble } from './official-trouble.ts';

/** The world outside of the program, handed in so that a test can be it. */
export interface Outside {
  fetch(address: string, options: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal }): Promise<Response>;
  wait(milliseconds: number): Promise<void>;
  now(): Date;
}

/** What is wrong with a body; `again`: another try may give a better one. */
export interface BodyFault {
  readonly trouble: OfficialTrouble;
  readonly again: boolean;
}
export type BodyCheck = (body: Uint8Array, address: string) => BodyFault | null;

const TRIES = 5;
/** A service that cannot be reached at all is not asked as often: there is no network. */
const TRIES_WITHOUT_NETWORK = 2;
const FIRST_WAIT = 1_000;
/** Between two answers, so that the service has others to serve too. */
const PAUSE = 300;
/** A service that asks for more patience than this is left alone; the next run goes on from here. */
const LONGEST_WAIT = 120_000;
const TIMEOUT = 120_000;
const LARGEST = 200_000_000;

type Attempt = { readonly body: Uint8Array } | { readonly trouble: OfficialTrouble; readonly again: boolean; readonly wait: number | null; readonly tries: number };

/**
 * Fetches one address after another and never two at once. What may pass (no answer, 429, 5xx, a body that breaks off or is not what was asked for) is asked for again after
 * 1, 2, 4 and 8 seconds, or after as long as the service's `Retry-After` says.
 * @throws OfficialTrouble where it did not pass, or cannot
 */
export function politeFetch(outside: Outside): (address: string, check: BodyCheck) => Promise<Uint8Array> {
  let isFirst = true;
  return async (address, check) => {
    for (let tries = 1; ; tries += 1) {
      if (!isFirst) await outside.wait(PAUSE);
      isFirst = false;
      const attempt = await tryOnce(outside, address, check);
      if ('body' in attempt) return attempt.body;
      const wait = attempt.wait ?? FIRST_WAIT * 2 ** (tries - 1);
      if (wait > LONGEST_WAIT) throw new OfficialTrouble('service-busy', { host: hostOf(address), minutes: String(Math.ceil(wait / 60_000)) });
      if (!attempt.again || tries >= attempt.tries) throw attempt.trouble;
      await outside.wait(wait);
    }
  };
}

const hostOf = (address: string): string => new URL(address).host;

async function tryOnce(outside: Outside, address: string, check: BodyCheck): Promise<Attempt> {
  const host = hostOf(address);
  let answer: Response;
  try {
    answer = await outside.fetch(address, { headers: { 'user-agent': 'bybarometer (npm run data:official)', accept: 'application/json, text/csv, */*;q=0.5' }, signal: AbortSignal.timeout(TIMEOUT) });
  } catch {
    return { trouble: new OfficialTrouble('offline', { host }), again: true, wait: null, tries: TRIES_WITHOUT_NETWORK };
  }
  if (answer.status === 429 || answer.status >= 500) {
    await answer.body?.cancel();
    return { trouble: new OfficialTrouble('service-failed', { host, status: String(answer.status) }), again: true, wait: retryAfter(answer.headers.get('retry-after'), outside.now()), tries: TRIES };
  }
  const body = await bodyOf(answer);
  if (body === null) return { trouble: new OfficialTrouble('answer-cut-off', { host }), again: true, wait: null, tries: TRIES };
  // A service that refuses a question says why in the body.
  const fault = check(body, address) ?? (answer.ok ? null : { trouble: new OfficialTrouble('service-failed', { host, status: String(answer.status) }), again: false });
  return fault === null ? { body } : { ...fault, wait: null, tries: TRIES };
}

/** The body; `null`: it broke off, or is larger than any answer that is waited for. */
async function bodyOf(answer: Response): Promise<Uint8Array | null> {
  const said = Number(answer.headers.get('content-length') ?? Number.NaN);
  if (said > LARGEST) return null;
  try {
    const body = new Uint8Array(await answer.arrayBuffer());
    // With a content encoding the length is that of the packed body.
    return answer.headers.get('content-encoding') === null && Number.isFinite(said) && said !== body.length ? null : body;
  } catch {
    return null;
  }
}

/** Milliseconds that `Retry-After` asks for, given as seconds or as a date (RFC 9110, 10.2.3); `null`: it says nothing. */
export function retryAfter(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
