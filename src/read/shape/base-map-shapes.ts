import * as v from 'valibot';
import { DRAWN_AS } from '../../model/base-map.ts';
import { localizedShape, namesShape, nameShape } from './common-shapes.ts';

const zoomShape = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24));
const TILE_SIZES = [256, 512] as const;

/** What every base map says. */
const common = {
  id: nameShape,
  title: v.optional(localizedShape),
  url: nameShape,
  attribution: v.object({ text: localizedShape, url: v.optional(nameShape) }),
  token: v.optional(v.object({ header: nameShape, value: nameShape })),
  tellsSite: v.optional(v.boolean(), false),
  zoom: v.optional(v.object({ min: v.optional(zoomShape, 0), max: v.optional(zoomShape, 19) }), {}),
  tileSize: v.optional(v.picklist(TILE_SIZES), 256),
};

/** Layers of vector tiles; without them tiles are pictures. */
const drawn = { draw: v.optional(v.array(v.object({ layer: nameShape, as: v.picklist(DRAWN_AS) }))) };

const xyzShape = v.object({ kind: v.literal('xyz'), ...common, ...drawn });

const wmsShape = v.object({
  kind: v.literal('wms'),
  ...common,
  layers: namesShape,
  styles: v.optional(namesShape, ''),
  format: v.optional(nameShape, 'image/png'),
  version: v.optional(v.picklist(['1.3.0', '1.1.1']), '1.3.0'),
});

const wmtsShape = v.object({
  kind: v.literal('wmts'),
  ...common,
  layer: v.optional(nameShape),
  style: v.optional(nameShape, 'default'),
  format: v.optional(nameShape, 'image/png'),
  tileMatrixSet: v.optional(nameShape, 'GoogleMapsCompatible'),
  /** How the set calls a zoom. */
  tileMatrix: v.optional(nameShape, '{z}'),
});

const archiveShape = v.object({ kind: v.literal('pmtiles'), ...common, ...drawn });

/** An entry of `baseMaps` in `config.json`. */
export const baseMapShape = v.variant('kind', [xyzShape, wmsShape, wmtsShape, archiveShape]);
export type GivenBaseMap = v.InferOutput<typeof baseMapShape>;

/** `config.json` itself; its base maps are read one by one. */
export const configShape = v.object({ baseMaps: v.optional(v.unknown()) });
