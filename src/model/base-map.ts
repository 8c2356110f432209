import type { Localized } from './localized.ts';

/** What the shapes of vector tiles are drawn as: a few quiet kinds, so that the areas stay what is read. */
export const DRAWN_AS = ['water', 'green', 'building', 'road', 'rail', 'border'] as const;
export type DrawnAs = (typeof DRAWN_AS)[number];

/** A layer of vector tiles and what its shapes are drawn as. */
export interface DrawnLayer {
  readonly layer: string;
  readonly as: DrawnAs;
}

/** Something to lay under the areas: pictures or shapes that another host, or the page's own, gives in tiles. */
export interface BaseMap {
  readonly id: string;
  readonly title: Localized;
  readonly attribution: { readonly text: Localized; readonly url: string | null };
  /**
   * `template`: an address with `{z}`, `{x}`, `{y}` or `{bbox-epsg-3857}`, to which XYZ, WMS and WMTS all come down; `archive`: a PMTiles
   * file. Either is absolute, or relative to the page.
   */
  readonly source: { readonly kind: 'template' | 'archive'; readonly url: string };
  /** Layers to draw of vector tiles; `null`: the tiles are pictures. */
  readonly draw: readonly DrawnLayer[] | null;
  /** Sent to the base map's own host with each request, and to nobody else. */
  readonly token: { readonly header: string; readonly value: string } | null;
  /** Whether the host is told which site asks (only its origin, never the page or what is chosen on it). */
  readonly tellsSite: boolean;
  /** Zooms for which the host has tiles; nearer than the last its tiles are enlarged. */
  readonly zoom: readonly [min: number, max: number];
  /** Width of a picture in px. */
  readonly tileSize: 256 | 512;
}

/** Scheme, host and port of an address; `null`: it is relative, of the page's own host. */
export const originOf = (url: string): string | null => /^https?:\/\/[^/?#]+/i.exec(url)?.[0].toLowerCase() ?? null;

/** Every host but the page's own that these base maps ask, once each, in order. */
export const originsOf = (baseMaps: readonly BaseMap[]): readonly string[] =>
  [...new Set(baseMaps.map(({ source }) => originOf(source.url)).filter((origin) => origin !== null))].toSorted();

/** The host of a base map as people know it: `api.dataforsyningen.dk`. `null`: the page's own. */
export const hostOf = ({ source }: Pick<BaseMap, 'source'>): string | null => originOf(source.url)?.replace(/^https?:\/\//, '') ?? null;
