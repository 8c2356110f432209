/** Where the services are; a test gives others. */
export interface Services {
  readonly wfs: string;
  readonly statbank: string;
}

export const SERVICES: Services = { wfs: 'https://wfs-kbhkort.kk.dk/k101/ows', statbank: 'https://api.statbank.dk/v1/s30' };

/** A layer of the city's map service, and what is used of it. */
export interface OfficialLayer {
  readonly id: 'bydel' | 'lokaludvalg' | 'kvarter' | 'rode' | 'udsatte' | 'vand';
  /** Its name in the service; the city renames layers now and then, see `--layer`. */
  readonly typeName: string;
  readonly title: string;
  readonly use: 'areas' | 'overlay' | 'context';
  /** Fewer features than this and the service has cut its answer. */
  readonly atLeast: number;
  /** Properties that are kept: with the id of an area, its name, and the areas it lies in. Of several spellings the first that is there. */
  readonly areaId: readonly string[];
  readonly areaName: readonly string[];
  readonly keep: readonly string[];
}

/**
 * The layers of workspace `k101`. Feature ids change with every download, so areas are known by their own numbers. Numbers of lokaludvalg are the city's (1 Christianshavn, 2 Indre By),
 * not those of the StatBank.
 */
export const LAYERS: readonly OfficialLayer[] = [
  { id: 'bydel', typeName: 'k101:bydel', title: 'Bydele', use: 'areas', atLeast: 10, areaId: ['bydel_nr', 'bydelnr'], areaName: ['navn', 'bydel_navn', 'bydelnavn'], keep: [] },
  { id: 'lokaludvalg', typeName: 'k101:lokaludvalgsgraense', title: 'Lokaludvalg', use: 'areas', atLeast: 12, areaId: ['lokaludvalgnr', 'lokaludvalg_nr', 'nr', 'id'], areaName: ['lokaludvalgnavn', 'lokaludvalg_navn', 'lokaludvalg', 'omraadenavn', 'navn'], keep: ['bydel', 'bydel_nr'] },
  { id: 'kvarter', typeName: 'k101:kvarter', title: 'Kvarterer', use: 'areas', atLeast: 60, areaId: ['kvarternr', 'kvarter_nr'], areaName: ['kvarternavn', 'kvarter_navn', 'navn'], keep: ['bydel', 'bydel_nr', 'lokaludvalgnr', 'lokaludvalgnavn'] },
  { id: 'rode', typeName: 'k101:rode', title: 'Roder', use: 'areas', atLeast: 390, areaId: ['rode_nr', 'rodenr'], areaName: ['rodenavn', 'rode_navn'], keep: ['bydel', 'lokaludvalgnavn', 'kvarternr', 'udsat_byomraade'] },
  { id: 'udsatte', typeName: 'k101:f_udsatte_byomraader', title: 'Kommunens udsatte byområder', use: 'overlay', atLeast: 5, areaId: ['id', 'delomraade'], areaName: ['delomraade', 'byomraade'], keep: ['byomraade'] },
  { id: 'vand', typeName: 'k101:water', title: 'Vand', use: 'context', atLeast: 1, areaId: [], areaName: [], keep: [] },
];

export const LAYER_LICENCE = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' } as const;
export const STATBANK_LICENCE = { name: 'other-open', title: 'Fri genbrug med kildeangivelse', path: 'https://www.dst.dk/da/Statistik/hjaelp-til-statistikbanken/api' } as const;

/** `layer`, as the service gives all of it: GeoJSON in degrees. @param most asked for where a service stops by itself before its end */
export function layerAddress({ wfs }: Services, typeName: string, most: number | null): string {
  const limit = most === null ? '' : `&maxFeatures=${most}`;
  return `${wfs}?service=WFS&version=1.0.0&request=GetFeature&typeName=${encodeURIComponent(typeName)}&outputFormat=json&SRSNAME=EPSG:4326${limit}`;
}

export const capabilitiesAddress = ({ wfs }: Services): string => `${wfs}?service=WFS&version=1.0.0&request=GetCapabilities`;
export const tableInfoAddress = ({ statbank }: Services, table: string): string => `${statbank}/tableinfo/${table}?format=JSON&lang=da`;
