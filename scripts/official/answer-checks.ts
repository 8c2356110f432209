import { OfficialTrouble } from './official-trouble.ts';
import type { BodyFault } from './polite-fetch.ts';

const BEGINNING = 400;

const fault = (code: ConstructorParameters<typeof OfficialTrouble>[0], blanks: Readonly<Record<string, string>>, again: boolean): BodyFault => ({ trouble: new OfficialTrouble(code, blanks), again });
const hostOf = (address: string): string => new URL(address).host;
const textOf = (body: Uint8Array): string => new TextDecoder('utf-8').decode(body).replace(/^\ufeff/, '');

/** The text of a service's refusal, without its mark-up. */
function refusalIn(text: string): string {
  return text.slice(0, 4000).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** What a body is that should be JSON and is not: an error page, a refusal in XML, or JSON that breaks off. */
function notJson(text: string, address: string): BodyFault {
  const beginning = text.trimStart().slice(0, BEGINNING);
  const host = hostOf(address);
  if (/ServiceException|ExceptionReport/.test(beginning)) {
    const said = refusalIn(text);
    const isUnknownLayer = /unknown|not found|does not exist|ukendt|findes ikke/i.test(said) && /typename|feature ?type|layer/i.test(`${said} ${beginning}`);
    return fault(isUnknownLayer ? 'layer-gone' : 'service-refused', { host, said, layer: '', similar: '' }, false);
  }
  if (beginning.startsWith('<')) return fault('not-the-answer', { host }, true);
  return fault('answer-cut-off', { host }, true);
}

/** The JSON value of a body, or what is wrong with it. */
export function jsonIn(body: Uint8Array, address: string): { readonly value: unknown } | BodyFault {
  const text = textOf(body);
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return notJson(text, address);
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A FeatureCollection with features. */
export function checkGeojson(body: Uint8Array, address: string): BodyFault | null {
  const json = jsonIn(body, address);
  if (!('value' in json)) return json;
  const { value } = json;
  const isLayer = isObject(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features']) && value['features'].length > 0;
  return isLayer ? null : fault('not-the-answer', { host: hostOf(address) }, false);
}

/** What a table of the StatBank consists of; a refusal is JSON with `errorTypeCode` and `message`. */
export function checkTableInfo(body: Uint8Array, address: string): BodyFault | null {
  const json = jsonIn(body, address);
  if (!('value' in json)) return json;
  const { value } = json;
  if (isObject(value) && Array.isArray(value['variables'])) return null;
  return refusedBy(value, address);
}

function refusedBy(value: unknown, address: string): BodyFault {
  const said = isObject(value) && typeof value['message'] === 'string' ? value['message'].slice(0, 200) : '';
  return fault(said === '' ? 'not-the-answer' : 'service-refused', { host: hostOf(address), said }, false);
}

/** A CSV answer of the StatBank whose last row has all its cells. */
export function checkStatbankCsv(body: Uint8Array, address: string): BodyFault | null {
  const text = textOf(body);
  const host = hostOf(address);
  const trimmed = text.trimStart();
  if (trimmed.startsWith('{')) {
    const json = jsonIn(body, address);
    return 'value' in json ? refusedBy(json.value, address) : json;
  }
  const lines = trimmed.split(/\r?\n/);
  const heading = lines[0]?.split(';') ?? [];
  if (!heading.includes('INDHOLD') || !heading.includes('TID')) return trimmed.startsWith('<') ? notJson(text, address) : fault('not-the-answer', { host }, true);
  const last = trimmed.trimEnd().split(/\r?\n/).at(-1)?.split(';') ?? [];
  const isWhole = lines.length > 1 && last.length === heading.length && last.at(-1) !== '';
  return isWhole ? null : fault('answer-cut-off', { host }, true);
}

/** The names of the layers that a service says it has. */
export function checkCapabilities(body: Uint8Array, address: string): BodyFault | null {
  return /_Capabilities/.test(textOf(body)) ? null : fault('not-the-answer', { host: hostOf(address) }, true);
}
