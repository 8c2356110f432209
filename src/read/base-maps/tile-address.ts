import type { GivenBaseMap } from '../shape/base-map-shapes.ts';

type Given<K extends GivenBaseMap['kind']> = Extract<GivenBaseMap, { readonly kind: K }>;

const listed = (names: string | readonly string[]): string => (typeof names === 'string' ? names : names.join(','));

/** The address with parameters added; braces stay as they are, since they are filled in later. Those that the address has already hold. */
function withParameters(url: string, parameters: Readonly<Record<string, string>>): string {
  const [address = '', query = ''] = url.split('?', 2);
  const given = query.split('&').filter((part) => part !== '');
  const names = new Set(given.map((part) => part.split('=', 1)[0]?.toLowerCase()));
  const added = Object.entries(parameters).filter(([name]) => !names.has(name.toLowerCase()));
  const escaped = (text: string): string => encodeURIComponent(text).replace(/%7B([\w-]+)%7D/g, '{$1}').replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `${address}?${[...given, ...added.map(([name, value]) => `${name}=${escaped(value)}`)].join('&')}`;
}

/** GetMap in Web Mercator. Its axes are east and north in every version, so that the box is the same. Source: OGC 06-042, 7.3.3. */
const wmsAddress = ({ url, layers, styles, format, version, tileSize }: Given<'wms'>): string =>
  withParameters(url, {
    service: 'WMS',
    request: 'GetMap',
    version,
    layers: listed(layers),
    styles: listed(styles),
    format,
    transparent: format === 'image/png' ? 'TRUE' : 'FALSE',
    [version === '1.3.0' ? 'crs' : 'srs']: 'EPSG:3857',
    width: String(tileSize),
    height: String(tileSize),
    bbox: '{bbox-epsg-3857}',
  });

/** GetTile of a set that is laid out as the web's own maps are, by template or by key and value. Source: OGC 07-057r7, 7.2 and annex E.4. */
function wmtsAddress({ url, layer, style, format, tileMatrixSet, tileMatrix }: Given<'wmts'>): string {
  if (!/\{TileMatrix\}/i.test(url)) {
    return withParameters(url, {
      service: 'WMTS', request: 'GetTile', version: '1.0.0', layer: layer ?? '', style, format,
      tilematrixset: tileMatrixSet, tilematrix: tileMatrix, tilerow: '{y}', tilecol: '{x}',
    });
  }
  return url
    .replace(/\{TileMatrixSet\}/gi, tileMatrixSet)
    .replace(/\{TileMatrix\}/gi, tileMatrix)
    .replace(/\{TileRow\}/gi, '{y}')
    .replace(/\{TileCol\}/gi, '{x}')
    .replace(/\{style\}/gi, style)
    .replace(/\{layer\}/gi, layer ?? '');
}

/** What a base map's tiles are asked for with: an address with `{z}`, `{x}`, `{y}` or `{bbox-epsg-3857}`; of an archive its own address. */
export function tileAddress(given: GivenBaseMap): string {
  if (given.kind === 'wms') return wmsAddress(given);
  return given.kind === 'wmts' ? wmtsAddress(given) : given.url;
}
