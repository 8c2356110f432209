import type { BaseMap } from '../../model/base-map.ts';
import type { Finding } from '../finding.ts';
import { issueLog } from '../issue-log.ts';
import { parseJson } from '../json-text.ts';
import { localizedOf } from '../localized-of.ts';
import { parseStrict, partOf } from '../parse-shape.ts';
import { partsOfList, uniqueById } from '../read-list.ts';
import { baseMapShape, configShape, type GivenBaseMap } from '../shape/base-map-shapes.ts';
import { checkBaseMap } from './check-base-map.ts';
import { CONFIG_FINDING_SEVERITY, configFinding } from './config-finding.ts';
import { tileAddress } from './tile-address.ts';

/** What a host has written beside the page: the base maps that it offers. */
export interface ReadConfig {
  /** Those without an error, in the order of the file. */
  readonly baseMaps: readonly BaseMap[];
  readonly findings: readonly Finding[];
}

/** Reads `config.json`. A base map with an error is left out whole, the others are kept; an empty object offers none. */
export function readConfig(text: string, file: string): ReadConfig {
  const log = issueLog();
  const json = parseJson(text, file, log);
  if (json === null) return { baseMaps: [], findings: log.all() };
  const part = { json, path: [], value: json.value };
  if (!isConfig(json.value)) {
    log.add(configFinding('config-not-an-object', {}, json.place([])));
    return { baseMaps: [], findings: log.all() };
  }
  parseStrict(configShape, part, log);
  const parts = partsOfList(partOf(part, 'baseMaps'), log);
  // Strict: without a member that is wrong a base map would be another one, such as one without its token.
  const given = parts.flatMap((at) => {
    const read = parseStrict(baseMapShape, at, log);
    return read === null ? [] : [{ given: read, part: at }];
  });
  const entries = uniqueById(given, log);
  const sound = [...entries.values()].filter((entry) => checkBaseMap(entry.given, entry.part, log));
  return { baseMaps: sound.map((entry) => baseMapOf(entry.given)), findings: log.all().map(ofConfig) };
}

/** An object with base maps, or an empty one. Any other is another file. */
const isConfig = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value) && ('baseMaps' in value || Object.keys(value).length === 0);

/** A member that is not known means another thing in a package, where it is kept on rewriting. */
function ofConfig(found: Finding): Finding {
  if (found.code !== 'unknown-member') return found;
  return { ...found, code: 'config-unknown-member', severity: CONFIG_FINDING_SEVERITY['config-unknown-member'] };
}

function baseMapOf(given: GivenBaseMap): BaseMap {
  const { id, title, attribution, token, tellsSite, zoom, tileSize } = given;
  return {
    id,
    title: localizedOf(title, id),
    attribution: { text: localizedOf(attribution.text, ''), url: attribution.url ?? null },
    source: { kind: given.kind === 'pmtiles' ? 'archive' : 'template', url: tileAddress(given) },
    draw: 'draw' in given ? (given.draw ?? null) : null,
    token: token ?? null,
    tellsSite,
    zoom: [zoom.min, zoom.max],
    tileSize,
  };
}
