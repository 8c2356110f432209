import { checkCapabilities, checkGeojson } from './answer-checks.ts';
import { OfficialTrouble } from './official-trouble.ts';
import type { BodyCheck } from './polite-fetch.ts';
import { capabilitiesAddress, layerAddress } from './sources.ts';
import type { OfficialLayer, Services } from './sources.ts';

type Get = (address: string, check: BodyCheck) => Promise<Uint8Array>;

/** More features than any layer of the city has. */
const ALL = 100_000;
/** What services give who does not say how many; links in circulation ask for so many themselves. */
const USUAL_LIMIT = 50;

/** A layer's answer, and the address that gave it. */
export interface LayerAnswer {
  readonly body: Uint8Array;
  readonly address: string;
}

/**
 * Fetches a layer whole. An answer that was cut (fewer features than the service says it has, than the layer is known to have, or exactly 50 without a word) is asked for once more with
 * room for all.
 * @throws OfficialTrouble where it stays cut; where the layer is not there, with the names of those that are called nearly so
 */
export async function fetchLayer(get: Get, services: Services, layer: OfficialLayer, typeName: string): Promise<LayerAnswer> {
  try {
    const [first, all] = [layerAddress(services, typeName, null), layerAddress(services, typeName, ALL)];
    const body = await get(first, checkGeojson);
    if (cutOf(body, layer) === null) return { body, address: first };
    const again = await get(all, checkGeojson);
    const cut = cutOf(again, layer);
    if (cut === null) return { body: again, address: all };
    throw new OfficialTrouble('layer-cut', { layer: typeName, given: String(cut.given), all: String(cut.all) });
  } catch (error) {
    if (!(error instanceof OfficialTrouble) || error.code !== 'layer-gone') throw error;
    const names = namesIn(await get(capabilitiesAddress(services), checkCapabilities));
    throw new OfficialTrouble('layer-gone', { id: layer.id, layer: typeName, similar: similarTo(typeName, names).join(', ') || '-' });
  }
}

/** How many features came and how many there are; `null`: all came. A layer of exactly 50 is taken for cut unless the service itself counts 50. */
function cutOf(body: Uint8Array, { atLeast }: OfficialLayer): { readonly given: number; readonly all: number | string } | null {
  const root = JSON.parse(new TextDecoder('utf-8').decode(body)) as { readonly features: readonly unknown[]; readonly numberMatched?: unknown; readonly totalFeatures?: unknown };
  const given = root.features.length;
  const said = [root.numberMatched, root.totalFeatures].find((one): one is number => typeof one === 'number');
  const all = Math.max(said ?? 0, atLeast);
  if (given < all) return { given, all };
  return said === undefined && given === USUAL_LIMIT ? { given, all: `> ${USUAL_LIMIT}` } : null;
}

const namesIn = (capabilities: Uint8Array): readonly string[] => [...new TextDecoder('utf-8').decode(capabilities).matchAll(/<(?:\w+:)?Name>([^<]{1,200})<\/(?:\w+:)?Name>/g)].map(([, name]) => name ?? '');

/** Names that share the longest word of a name, without its workspace. */
function similarTo(typeName: string, names: readonly string[]): readonly string[] {
  const words = typeName.replace(/^.*:/, '').toLowerCase().split('_').toSorted((a, b) => b.length - a.length);
  const stem = (words[0] ?? '').slice(0, 6);
  return names.filter((name) => stem !== '' && name.toLowerCase().includes(stem)).slice(0, 8);
}
