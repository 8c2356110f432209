// The roder of Copenhagen as such a map is usually written: objects, Array.sort, and the whole GeoJSON set anew on every input.
import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import Papa from 'papaparse';
import type { Feature, FeatureCollection } from 'geojson';
import { plainIndex, type PlainArea } from '../plain-index.ts';

const INDICATORS = ['lav_indkomst', 'ingen_uddannelse'];
const COLOURS = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'];
const CLASSES = 5;

type Row = Readonly<Record<string, string>>;

const fetchText = async (path: string): Promise<string> => (await fetch(new URL(`data/koebenhavn/${path}`, document.baseURI))).text();

function areasOf(csv: string): PlainArea[] {
  const rows = Papa.parse<Row>(csv.trimEnd(), { header: true }).data.filter((row) => row['aar'] === '2013' && Number(row['beboere']) >= 300);
  return rows.map((row, position) => ({
    id: row['rode_nr'] ?? '',
    position,
    values: Object.fromEntries(INDICATORS.map((id) => [id, Number(row[id])])),
    score: 0,
    rank: 0,
    classIndex: 0,
  }));
}

function coloured(shapes: FeatureCollection, scored: readonly PlainArea[]): FeatureCollection {
  const features = shapes.features.map((feature): Feature => {
    const area = scored.find((one) => one.id === feature.properties?.['rode_nr']);
    return { ...feature, properties: { ...feature.properties, class: area?.classIndex ?? -1, score: area?.score ?? null, rank: area?.rank ?? null } };
  });
  return { ...shapes, features };
}

setWorkerUrl(workerUrl);
const shapes = JSON.parse(await fetchText('rode.geojson')) as FeatureCollection;
const areas = areasOf(await fetchText('rode-values.csv'));
const container = document.querySelector<HTMLElement>('#map');
const slider = document.querySelector<HTMLInputElement>('#weight');
if (container === null || slider === null) throw new Error('the page is not whole');

const dataOf = (weight: number): FeatureCollection => coloured(shapes, plainIndex(areas, { lav_indkomst: weight, ingen_uddannelse: 1 }, CLASSES));

const map = new MapLibreMap({
  container,
  attributionControl: false,
  bounds: [12.45, 55.61, 12.66, 55.74],
  style: {
    version: 8,
    sources: { roder: { type: 'geojson', data: dataOf(1) } },
    layers: [
      { id: 'fill', type: 'fill', source: 'roder', paint: { 'fill-color': ['match', ['get', 'class'], ...COLOURS.flatMap((colour, i) => [i, colour]), '#cccccc'] as never } },
      { id: 'line', type: 'line', source: 'roder', paint: { 'line-color': '#555555', 'line-width': 0.5 } },
    ],
  },
});

let painted = 0;
container.dataset['paintedVersion'] = '0';
slider.addEventListener('input', () => {
  const source = map.getSource<GeoJSONSource>('roder');
  source?.setData(dataOf(Number(slider.value)));
  // The picture is new in the first frame that is drawn with every tile of the new data.
  const drawn = (): void => {
    if (!map.isSourceLoaded('roder')) return;
    map.off('render', drawn);
    painted += 1;
    container.dataset['paintedVersion'] = String(painted);
  };
  map.on('render', drawn);
});
map.once('idle', () => {
  container.dataset['ready'] = 'true';
});
