const both = (text: string): { da: string; en: string } => ({ da: text, en: text });
const table = (name: string): object => ({ name, path: `${name}.csv`, format: 'csv', bybarometer: { shape: 'wide', area: 'area', year: 'aar' } });
const share = (id: string, direction: string, breaks: readonly object[]): object => ({ id, title: both(id), unit: 'percent', direction, denominator: 'beboere', minimumCount: 5, origin: 'fictional', breaks });
const leaf = (id: string): object => ({ id, indicator: id, title: both(id), steps: [{ do: 'z-score' }] });

/** Four roder of 1000 residents in two years. z-scores of `uddannede` are 1, -1, -1, 1 in both; those of `ledige` -1, 1, 1, -1 and then 1, -1, 1, -1. */
export const RODE: readonly string[] = [
  'a1,2019,Alfa,1000,7,40', 'a2,2019,Beta,1000,13,60', 'b1,2019,Gamma,1000,13,60', 'b2,2019,Delta,1000,7,40',
  'a1,2020,Alfa,1000,15,40', 'a2,2020,Beta,1000,9,60', 'b1,2020,Gamma,1000,15,60', 'b2,2020,Delta,1000,9,40',
];
/** Three almen estates; of the last one the share rests on 2 people and is withheld. */
export const AFDELING: readonly string[] = [
  'e1,2019,Estate 1,a1,almen,400,20', 'e2,2019,Estate 2,b1,almen,500,20', 'e3,2019,Estate 3,b2,almen,20,10',
  'e1,2020,Estate 1,a1,almen,400,30', 'e2,2020,Estate 2,b1,almen,500,20', 'e3,2020,Estate 3,b2,almen,20,10',
];
export const PLANS: readonly object[] = [
  { id: 'p1', title: 'Ny plan', type: 'helhedsplan', start: '2020-01', end: '2024', areas: { rode: ['a1'] }, objectives: ['Flere i job'] },
  { id: 'p2', title: 'Gammel plan', type: 'helhedsplan', start: '2015', end: '2019-12', areas: { rode: ['a2'] } },
  { id: 'p3', title: 'Plan ved vejs ende', type: 'helhedsplan', start: '2018', end: '2021-03', areas: { rode: ['b1'] } },
];

export interface TownChanges {
  readonly rode?: readonly string[];
  readonly afdeling?: readonly string[];
  readonly plans?: readonly object[];
  readonly breaks?: readonly object[];
}

/** The files of a package of two levels without shapes, in the folder `by`. */
export function yearlyTown({ rode = RODE, afdeling = AFDELING, plans = PLANS, breaks = [] }: TownChanges = {}): Record<string, string> {
  const manifest = {
    name: 'by', title: 'By', version: '1.0', licenses: [{ name: 'CC0-1.0' }],
    resources: [table('rode'), table('afdeling'), { name: 'programmes', path: 'programmes.json' }],
    bybarometer: {
      version: 1,
      levels: [
        { id: 'rode', title: both('Roder'), areaName: 'navn', values: 'rode', population: 'beboere' },
        { id: 'afdeling', title: both('Afdelinger'), areaName: 'navn', values: 'afdeling', population: 'beboere', parents: { rode: 'rode_nr' } },
      ],
      indicators: [
        { id: 'beboere', title: both('beboere'), unit: 'personer', direction: 'context', origin: 'fictional' },
        share('ledige', 'higher-is-more-deprived', breaks),
        share('uddannede', 'lower-is-more-deprived', []),
      ],
      index: { id: 'index', title: both('Index'), children: [leaf('ledige'), leaf('uddannede')] },
      programmes: 'programmes', programmesComplete: true,
      programmeTypes: [{ id: 'helhedsplan', title: both('Helhedsplan'), countsAsCover: true }],
    },
  };
  return {
    'by/datapackage.json': JSON.stringify(manifest),
    'by/rode.csv': ['area,aar,navn,beboere,ledige,uddannede', ...rode, ''].join('\n'),
    'by/afdeling.csv': ['area,aar,navn,rode_nr,tenure,beboere,ledige', ...afdeling, ''].join('\n'),
    'by/programmes.json': JSON.stringify(plans),
  };
}
