const title = (text: string): { da: string; en: string } => ({ da: text, en: text });
const indicator = (id: string, direction: string): object => ({ id, title: title(id), unit: 'percent', direction, origin: 'fictional' });
const leaf = (id: string): object => ({ id, indicator: id, title: title(id), steps: [{ do: 'z-score' }] });
const table = (name: string, path: string): object => ({ name, path, format: 'csv', bybarometer: { shape: 'wide', area: 'area', year: 'aar' } });

/** A manifest of two levels without geometry, five areas each at the lower one. */
export const manifest = (): Record<string, unknown> & { bybarometer: Record<string, unknown> } => ({
  name: 'lilleby',
  title: 'Lilleby',
  version: '1.0',
  licenses: [{ name: 'CC0-1.0' }],
  resources: [table('rode-values', 'rode.csv'), table('bydel-values', 'bydel.csv'), { name: 'programmes', path: 'programmes.json' }],
  bybarometer: {
    version: 1,
    fictional: true,
    levels: [
      { id: 'bydel', title: title('Bydel'), areaName: 'navn', values: 'bydel-values' },
      { id: 'rode', title: title('Rode'), areaName: 'navn', values: 'rode-values', population: 'beboere', minimumPopulation: 100 },
    ],
    indicators: [
      { ...indicator('beboere', 'context'), unit: 'personer' },
      indicator('ledige', 'higher-is-more-deprived'),
      indicator('uddannede', 'lower-is-more-deprived'),
    ],
    index: { id: 'index', title: title('Index'), children: [leaf('ledige'), leaf('uddannede')] },
    profiles: [{ id: 'kun-ledige', title: title('Kun ledige'), weights: { uddannede: 0 } }],
    programmes: 'programmes',
    programmesComplete: true,
    programmeTypes: [{ id: 'helhedsplan', title: title('Helhedsplan'), countsAsCover: true }],
  },
});

export const RODE = `area,aar,navn,beboere,ledige,uddannede
10,2020,Ti,500,12,40
9,2020,"Ni, ved åen",400,8,60
1,2020,=1+1,300,4,80
07,2020,Syv,20,40,10
2,2020,To,200,..,50
`;

/** The files of the package, in the folder `lilleby`. */
export const smallCity = (changes: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'lilleby/datapackage.json': JSON.stringify(manifest()),
  'lilleby/rode.csv': RODE,
  'lilleby/bydel.csv': 'area,aar,navn,ledige,uddannede\na,2020,Øst,10,50\nb,2020,Vest,6,70\n',
  'lilleby/programmes.json': '[]',
  ...changes,
});
