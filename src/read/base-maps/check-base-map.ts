import { originOf } from '../../model/base-map.ts';
import type { IssueLog } from '../issue-log.ts';
import { partOf, type Part } from '../parse-shape.ts';
import type { GivenBaseMap } from '../shape/base-map-shapes.ts';
import { configFinding, CONFIG_FINDING_SEVERITY, type ConfigFindingCode } from './config-finding.ts';
import { tileAddress } from './tile-address.ts';
import type { Blanks } from '../finding.ts';

/** One thing that is wrong, and the member that says so. */
interface Fault {
  readonly code: ConfigFindingCode;
  readonly member: string;
  readonly blanks?: Blanks;
}

/** What a shape cannot say of a base map. False where it cannot be used. */
export function checkBaseMap(given: GivenBaseMap, part: Part, log: IssueLog): boolean {
  const faults = [...addressFaults(given), ...placeholderFaults(given), ...tokenFaults(given), ...otherFaults(given)];
  for (const { code, member, blanks = {} } of faults) {
    const at = partOf(part, member);
    const place = at.json.place(at.path);
    log.add(configFinding(code, { field: place.field ?? '', ...blanks }, place));
  }
  return faults.every(({ code }) => CONFIG_FINDING_SEVERITY[code] !== 'error');
}

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|$)/;
const KEYS = /[?&](token|api_?key|apikey|key|password|access_token|username)=/i;

/** An address is of the web or relative to the page; it names no user, and no other scheme. */
function addressFaults({ url, attribution }: GivenBaseMap): readonly Fault[] {
  const isAddress = /^https?:\/\/[^/?#@\s\\;,'"]+([/?][^\s\\]*)?$/i.test(url) || /^(?![a-z][a-z\d+.-]*:|\/\/|\\)[^\s\\]+$/i.test(url);
  const faults: Fault[] = isAddress ? [] : [{ code: 'base-map-address', member: 'url' }];
  if (attribution.url !== undefined && !/^https?:\/\/\S+$/i.test(attribution.url)) faults.push({ code: 'base-map-address', member: 'attribution' });
  if (KEYS.test(url)) faults.push({ code: 'base-map-key-in-address', member: 'url' });
  const origin = originOf(url);
  if (origin?.startsWith('http://') === true && !LOCAL.test(origin)) faults.push({ code: 'base-map-not-encrypted', member: 'url', blanks: { host: origin } });
  return faults;
}

const FILLED = new Set(['{z}', '{x}', '{y}', '{bbox-epsg-3857}']);

/** Every place to fill in is one that is filled in, and those without which each tile would be the same are there. */
function placeholderFaults(given: GivenBaseMap): readonly Fault[] {
  if (given.kind === 'pmtiles') return [];
  const found = new Set(tileAddress(given).match(/\{[^{}]*\}/g));
  const needed = given.kind === 'wms' ? ['{bbox-epsg-3857}'] : ['{z}', '{x}', '{y}'];
  const missing = needed.filter((one) => !found.has(one));
  const unknown = [...found].filter((one) => !FILLED.has(one));
  const noLayer = given.kind === 'wmts' && given.layer === undefined && (!/\{TileMatrix\}/i.test(given.url) || /\{layer\}/i.test(given.url)) && !/[?&]layer=/i.test(given.url);
  return [
    ...(missing.length === 0 ? [] : [{ code: 'base-map-placeholders', member: 'url', blanks: { missing: missing.join(', ') } } as const]),
    ...(unknown.length === 0 ? [] : [{ code: 'base-map-unknown-placeholder', member: 'url', blanks: { unknown: unknown.join(', '), known: needed.join(', ') } } as const]),
    ...(noLayer ? [{ code: 'base-map-layer-missing', member: 'layer' } as const] : []),
  ];
}

/** Headers that a browser sets itself, or that would change what is asked for. Source: WHATWG Fetch, forbidden request-headers. */
const NOT_FOR_TOKENS = /^(accept-.*|access-control-.*|connection|content-.*|cookie.*|date|dnt|expect|host|keep-alive|origin|permissions-policy|proxy-.*|range|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|via)$/i;

function tokenFaults({ url, token }: GivenBaseMap): readonly Fault[] {
  if (token === undefined) return [];
  const isHeader = /^[!#$%&'*+.^_`|~\w-]+$/.test(token.header) && !NOT_FOR_TOKENS.test(token.header) && /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(token.value);
  return [
    ...(isHeader ? [] : [{ code: 'base-map-token-header', member: 'token', blanks: { header: token.header } } as const]),
    ...(originOf(url) === null ? [{ code: 'base-map-token-to-own-host', member: 'token' } as const] : []),
  ];
}

function otherFaults(given: GivenBaseMap): readonly Fault[] {
  const { min, max } = given.zoom;
  return [
    ...(min > max ? [{ code: 'base-map-zooms', member: 'zoom', blanks: { min: String(min), max: String(max) } } as const] : []),
    ...('draw' in given && given.draw?.length === 0 ? [{ code: 'base-map-draws-nothing', member: 'draw' } as const] : []),
  ];
}
