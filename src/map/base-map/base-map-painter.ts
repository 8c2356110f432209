import { addProtocol, removeProtocol, type Map as MapLibreMap } from 'maplibre-gl';
import type { MapPalette } from '../../draw/map-palette.ts';
import { MOST_FILLS } from '../../draw/need-ramps.ts';
import type { BaseMap } from '../../model/base-map.ts';
import type { MapBaseMap } from '../renderer.ts';
import { hostAsker, watchPolicy } from './ask-host.ts';
import { tallyTiles, type BaseMapListener } from './base-map-state.ts';
import { baseMapLayers } from './quiet-layers.ts';
import { absoluteTemplate, templateTiles, type GetTile } from './template-tiles.ts';

/** How much of an area's colour is laid over a base map: the classes stay apart from each other at `clear`, and the ground is read at `half`. */
const OPACITY = { clear: 0.78, half: 0.5, none: 0 } as const;
/** What a base map lies under: everything from the areas up. */
const ABOVE = 'area';

/** Where tiles come from, once that is known. */
interface Tiles {
  readonly address: string;
  readonly zoom: readonly [number, number];
  readonly getTile: GetTile;
}

/** One base map on one MapLibre map. MapLibre asks for tiles under a scheme of ours, so that every request goes through {@link hostAsker}. */
export class BaseMapPainter {
  readonly #map: MapLibreMap;
  #asked: MapBaseMap | null = null;
  #laid: { readonly baseMap: BaseMap; readonly source: string; readonly away: () => void } | null = null;
  /** Counts up, so that an archive that is opened late does not take the place of what was chosen since. */
  #turn = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** Lays a base map under the areas, or takes it away. The same one with another `areas` is not asked for anew. */
  lay(wanted: MapBaseMap | null, palette: MapPalette, tell: BaseMapListener): void {
    this.#setOpacity(wanted === null ? 1 : OPACITY[wanted.areas]);
    if (wanted?.baseMap === this.#asked?.baseMap && wanted?.attempt === this.#asked?.attempt) return;
    this.#takeAway();
    this.#asked = wanted;
    if (wanted !== null) void this.#begin(wanted.baseMap, palette, tell);
  }

  /** Other colours for shapes; pictures stay as they are. */
  recolour(palette: MapPalette): void {
    if (this.#laid !== null) for (const { id, paint } of baseMapLayers(this.#laid.baseMap, this.#laid.source, palette)) for (const [name, value] of Object.entries(paint ?? {})) this.#map.setPaintProperty(id, name as 'fill-color', value as string);
  }

  #takeAway(): void {
    this.#turn += 1;
    this.#laid?.away();
    this.#laid = null;
  }

  async #begin(baseMap: BaseMap, palette: MapPalette, tell: BaseMapListener): Promise<void> {
    const turn = this.#turn;
    const scheme = `base-map-${turn}`;
    const tally = tallyTiles((state) => {
      if (turn === this.#turn) tell(state);
    });
    const unwatch = watchPolicy(baseMap, tally);
    tell({ kind: 'waiting' });
    const ask = hostAsker(baseMap, tally);
    const tiles = baseMap.source.kind === 'template' ? templateOf(baseMap, templateTiles(ask, tally)) : await archiveOf(baseMap, ask, tally);
    if (tiles === null || turn !== this.#turn) return unwatch();
    addProtocol(scheme, async ({ url }, { signal }) => ({ data: await tiles.getTile(url.slice(scheme.length + 3), signal) }));
    this.#add(baseMap, scheme, tiles, palette);
    const away = (): void => {
      for (const { id } of baseMapLayers(baseMap, scheme, palette)) this.#map.removeLayer(id);
      this.#map.removeSource(scheme);
      removeProtocol(scheme);
      unwatch();
    };
    this.#laid = { baseMap, source: scheme, away };
  }

  #add(baseMap: BaseMap, scheme: string, { address, zoom: [minzoom, maxzoom] }: Tiles, palette: MapPalette): void {
    const tiles = [`${scheme}://${address}`];
    this.#map.addSource(scheme, baseMap.draw === null ? { type: 'raster', tiles, tileSize: baseMap.tileSize, minzoom, maxzoom } : { type: 'vector', tiles, minzoom, maxzoom });
    for (const layer of baseMapLayers(baseMap, scheme, palette)) this.#map.addLayer(layer, ABOVE);
  }

  #setOpacity(opacity: number): void {
    this.#map.setPaintProperty('area', 'fill-opacity', opacity);
    for (let i = 0; i < MOST_FILLS; i += 1) this.#map.setPaintProperty(`area-pattern-${i}`, 'fill-opacity', ['case', ['==', ['feature-state', 'class'], i], opacity, 0]);
  }
}

const templateOf = (baseMap: BaseMap, getTile: GetTile): Tiles => ({ address: absoluteTemplate(baseMap.source, document.baseURI), zoom: baseMap.zoom, getTile });

async function archiveOf(baseMap: BaseMap, ...asked: [Parameters<typeof templateTiles>[0], Parameters<typeof templateTiles>[1]]): Promise<Tiles | null> {
  const { openArchive } = await import('./archive-tiles.ts');
  const archive = await openArchive(absoluteTemplate(baseMap.source, document.baseURI), ...asked);
  if (archive === null) return null;
  if (archive.isVector !== (baseMap.draw !== null)) {
    asked[1].failed('failed');
    return null;
  }
  return { address: '{z}/{x}/{y}', zoom: archive.zoom, getTile: archive.getTile };
}
