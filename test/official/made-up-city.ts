/** Copenhagen's divisions as its services number them, on made-up squares and with made-up figures. */
const LOKALUDVALG = ['Christianshavn', 'Indre By', 'Østerbro', 'Nørrebro', 'Vesterbro', 'Kongens Enghave', 'Valby', 'Vanløse', 'Brønshøj-Husum ', 'Bispebjerg', 'Amager Øst', 'Amager Vest'];
const BYDELE = ['Indre By', 'Østerbro', 'Nørrebro', 'Vesterbro-Kongens Enghave', 'Valby', 'Vanløse', 'Brønshøj-Husum', 'Bispebjerg', 'Amager Øst', 'Amager Vest'];
/** Bydel of each lokaludvalg, both from 1. */
const BYDEL_OF = [1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10];
const KVARTERER = 6;
const RODER = 6;

type Properties = Readonly<Record<string, string | number>>;
interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: Properties;
  readonly geometry: { readonly type: 'Polygon'; readonly coordinates: number[][][] };
}

/** About 700 m; columns are lokaludvalg, rows kvarterer, thirds and halves of both roder. */
const STEP = 0.006;
const box = (west: number, south: number, east: number, north: number): Feature['geometry'] => {
  const [w, s, e, n] = [12.5 + west * STEP, 55.65 + south * STEP, 12.5 + east * STEP, 55.65 + north * STEP];
  return { type: 'Polygon', coordinates: [[[w, s], [e, s], [e, n], [w, n], [w, s]]] };
};
const feature = (layer: string, at: number, properties: Properties, geometry: Feature['geometry']): Feature => ({ type: 'Feature', id: `${layer}.fid--${at}_${layer.length * 7919}`, properties: { ...properties, ogc_fid: String(at) }, geometry });

const columns = LOKALUDVALG.map((name, i) => ({ name, nr: i + 1, bydel: BYDEL_OF[i] ?? 0 }));
const kvarterNr = (lokaludvalg: number, row: number): number => 20000 + lokaludvalg * 100 + row + 1;
const kvarterer = columns.flatMap(({ name, nr }) => Array.from({ length: KVARTERER }, (_, row) => ({ nr: kvarterNr(nr, row), name: `${name.trim()} Kvarter ${row + 1}`, lokaludvalg: nr, row })));

/** Layer name -> its features. */
export const CITY_LAYERS: Readonly<Record<string, readonly Feature[]>> = {
  'k101:bydel': BYDELE.map((navn, i) => {
    const own = columns.filter(({ bydel }) => bydel === i + 1);
    return feature('bydel', i, { id: i + 1, bydel_nr: i + 1, navn }, box((own[0]?.nr ?? 1) - 1, 0, own.at(-1)?.nr ?? 1, KVARTERER));
  }),
  'k101:lokaludvalgsgraense': columns.map(({ name, nr }, i) => feature('lokaludvalgsgraense', i, { lokaludvalgnr: nr, lokaludvalgnavn: name }, box(nr - 1, 0, nr, KVARTERER))),
  'k101:kvarter': kvarterer.map(({ nr, name, lokaludvalg, row }, i) => feature('kvarter', i, { kvarternr: nr, kvarternavn: name }, box(lokaludvalg - 1, row, lokaludvalg, row + 1))),
  'k101:rode': kvarterer.flatMap(({ nr, lokaludvalg, row }, i) =>
    Array.from({ length: RODER }, (_, k) => {
      const [x, y] = [lokaludvalg - 1 + (k % 3) / 3, row + Math.floor(k / 3) / 2];
      const at = i * RODER + k;
      return feature('rode', at, { rode_nr: at + 1, rodenavn: `Rode ${at + 1}`, bydel: BYDELE[(BYDEL_OF[lokaludvalg - 1] ?? 1) - 1] ?? '', lokaludvalgnavn: LOKALUDVALG[lokaludvalg - 1] ?? '', kvarternr: nr }, box(x, y, x + 1 / 3, y + 1 / 2));
    }),
  ),
  'k101:f_udsatte_byomraader': Array.from({ length: 6 }, (_, i) => feature('f_udsatte_byomraader', i, { id: i + 1, byomraade: `Byområde ${i + 1}`, delomraade: `Delområde ${i + 1}` }, box(i + 0.2, 0.2, i + 0.8, 0.8))),
  'k101:water': [feature('water', 0, { id: 1 }, box(-4, -4, -1, -1))],
};

type Values = readonly (readonly [id: string, text: string])[];
interface Variable {
  readonly id: string;
  readonly elimination: boolean;
  readonly time?: boolean;
  readonly values: Values;
}

const bydelCodes: Values = [['1000', 'København i alt'], ...BYDELE.map((name, i) => [String(1001 + i), `Bydel - ${name}`] as const), ['1099', 'Bydel - Uden for inddeling']];
/** The StatBank numbers these two the other way round. */
const inStatbank = (nr: number): number => (nr === 1 ? 2 : nr === 2 ? 1 : nr);
const lokaludvalgCodes: Values = columns.map(({ name, nr }) => [String(2000 + inStatbank(nr)), `Lokaludvalg - ${name.trim()}`]);
const OMRKK = { id: 'OMRKK', elimination: false, values: [...bydelCodes, ...lokaludvalgCodes] };
const OMRKK_ALL = { ...OMRKK, values: [...OMRKK.values, ...kvarterer.map(({ nr, name }) => [String(nr), name] as const), ['29999', 'Uden for inddeling'] as const] };
const YEARS = { id: 'Tid', elimination: false, time: true, values: ['2023', '2024', '2025'].map((year) => [year, year] as const) };
const QUARTERS = { ...YEARS, values: ['2023', '2024', '2025'].flatMap((year) => ['K1', 'K2', 'K3', 'K4'].map((part) => [year + part, year + part] as const)) };
const SEX = { id: 'KØN', elimination: true, values: [['TOT', 'I alt'], ['M', 'Mænd'], ['K', 'Kvinder']] as const };

/** Tables of the StatBank, as `tableinfo` says what they consist of. */
export const CITY_TABLES: Readonly<Record<string, readonly Variable[]>> = {
  KKBEF1: [OMRKK_ALL, SEX, { id: 'ALDER', elimination: true, values: [['TOT', 'Alder i alt'], ...Array.from({ length: 100 }, (_, age) => [String(age), `${age} år`] as const)] }, QUARTERS],
  KKBEF2: [OMRKK, SEX, { id: 'HERKOMST', elimination: true, values: [['1', 'Personer med dansk oprindelse'], ['24', 'Indvandrere fra vestlige lande'], ['25', 'Indvandrere fra ikke-vestlige lande'], ['35', 'Efterkommere fra ikke-vestlige lande']] }, YEARS],
  KKHUS1: [OMRKK_ALL, { id: 'HUSTYPE', elimination: true, values: [['1', 'Enlig mand'], ['2', 'Par']] }, { id: 'HUSSTØR', elimination: true, values: [['TOT', 'Husstande i alt'], ['001', '1 person'], ['002', '2 personer']] }, QUARTERS],
  KKIND3: [OMRKK, SEX, { id: 'ENHED', elimination: false, values: [['001', 'Antal personer'], ['003', 'Gennemsnit']] }, { id: 'INDKOMSTTYPE', elimination: false, values: [['02', 'Disponibel indkomst'], ['05', 'Erhvervsindkomst']] }, YEARS],
  KKIND4: [OMRKK_ALL, { id: 'DECILGR', elimination: false, values: Array.from({ length: 9 }, (_, i) => [String(i + 1), `${i + 1}. decil`] as const) }, YEARS],
  KKUDD1: [OMRKK_ALL, SEX, { id: 'HFUAMS', elimination: true, values: [['TOT', 'I alt'], ['01', 'Grundskole'], ['04', 'Kort'], ['05', 'Mellemlang'], ['06', 'Bachelor'], ['07', 'Lang'], ['08', 'Ph.d.']] }, YEARS],
  KKBOL3: [OMRKK_ALL, { id: 'EJER', elimination: true, values: [['01', 'Ejerbolig'], ['02', 'Privat udlejning'], ['03', 'Andelsbolig'], ['04', 'Almen bolig'], ['05', 'Offentlig'], ['99', 'Uoplyst']] }, { id: 'ENHED', elimination: false, values: [['01', 'Antal boliger'], ['03', 'Gennemsnitlig boligstørrelse']] }, YEARS],
  KKLEDIG2: [OMRKK, SEX, { id: 'ALERAMS', elimination: false, values: [['16', '16-24 år'], ['25', '25-66 år']] }, YEARS],
};

/** The figure of a cell, by its codes; `..` in one kvarter, as the StatBank writes what it does not have. */
export function cityFigure(table: string, codes: Readonly<Record<string, string>>): string {
  const area = Number(codes['OMRKK']);
  if (table === 'KKUDD1' && area === 20703 && codes['HFUAMS'] === '06') return '..';
  const people = area === 1000 ? 600_000 : area < 2000 ? 40_000 + area : area < 3000 ? 30_000 + area : 5000 + (area % 100);
  const weight: Readonly<Record<string, number>> = {
    KKBEF1: codes['ALDER'] === 'TOT' || codes['ALDER'] === undefined ? 1 : 0.01,
    KKBEF2: 0.05,
    KKHUS1: codes['HUSSTØR'] === '001' ? 0.25 : 0.5,
    KKIND3: 7,
    KKIND4: 40,
    KKUDD1: codes['HFUAMS'] === 'TOT' || codes['HFUAMS'] === undefined ? 0.8 : 0.05,
    KKBOL3: codes['ENHED'] === '03' ? 0.01 : 0.1,
    KKLEDIG2: 0.01,
  };
  return String(Math.round(people * (weight[table] ?? 1)));
}
