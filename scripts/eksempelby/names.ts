import { randomOf } from './random.ts';

/** Names of kvarterer by bydel, more than are needed of each. None of them is, or is meant to be, a real place. */
const KVARTER_NAMES: readonly (readonly string[])[] = [
  ['Torvene', 'Klosterkvarteret', 'Smedestræderne', 'Nørrevold', 'Færgebroen', 'Østerpakhus', 'Rådhusbakken', 'Gåsetorv'],
  ['Fyrholmen', 'Pakhuskajen', 'Tangtorvet', 'Skibsværftet', 'Strandholm', 'Sluseøen', 'Måshagen', 'Tjærebroen'],
  ['Bådløbet', 'Kulhavnen', 'Sankt Severins', 'Nordmolen', 'Østersøgade', 'Rebslagerkvarteret', 'Tovværket', 'Lodskajen'],
  ['Indre Søbred', 'Ydre Søbred', 'Fælledkvarteret', 'Svanevænget', 'Rosenlundskvarteret', 'Kastanjekvarteret', 'Observatoriet', 'Dammene'],
  ['Vesterlågen', 'Bryggerkvarteret', 'Kirkeåsen', 'Tæppefabrikken', 'Åbrinken', 'Lange Rækker', 'Digterkvarteret', 'Stationsbakken'],
  ['Sønderlågen', 'Slagterkvarteret', 'Humlegården', 'Mjødbakken', 'Kanonlunden', 'Teglværkskvarteret', 'Vandtårnet', 'Gartnerbyen'],
  ['Rævehøj', 'Storkereden', 'Sandgravene', 'Ulvedalen', 'Gøgevænget', 'Søndre Strand', 'Bakkehældet', 'Lyngbrinken'],
  ['Kløvergårdene', 'Rugmarken', 'Hestehaven', 'Hvedemarken', 'Plovgården', 'Havrebjerg', 'Bygtoften', 'Agerbyen'],
  ['Silvaengen', 'Skovkanten', 'Møllesøparken', 'Brohuse', 'Vadestedet', 'Hasselbanken', 'Egehegnet', 'Bøgelyet'],
  ['Møllebakken', 'Langesøbyen', 'Kværnåsen', 'Vingetoften', 'Dæmningen', 'Stampemarken', 'Hjulbyen', 'Åengene'],
  ['Store Høj', 'Lille Høj', 'Uglebakken', 'Grønjorden', 'Husarhaven', 'Kildeskrænten', 'Stensletten', 'Gravhøjene'],
  ['Klitterne', 'Hjelmegården', 'Hybenkæret', 'Strandagerbyen', 'Marehalmen', 'Tårnfalken', 'Revlen', 'Ternebakken'],
];

const FIRST = [
  'Abild', 'Ahorn', 'Alke', 'Asters', 'Bager', 'Birke', 'Bjælke', 'Blåbær', 'Blåmejse', 'Bog', 'Brombær', 'Brønd', 'Bæver', 'Bøssemager', 'Dompap', 'Drejer', 'Duelys', 'Dåhjorte', 'Elle', 'Enebær', 'Engblomme', 'Farver', 'Fasan', 'Figen', 'Flet', 'Fløjl', 'Frø', 'Garver', 'Gedde', 'Glarmester', 'Gråspurve', 'Gulspurve', 'Gærde', 'Hamp', 'Handske', 'Hatte', 'Hejre', 'Hessian', 'Hindbær', 'Hjerte', 'Honning', 'Humle', 'Hvidtjørne', 'Hylde', 'Hørfrø', 'Ibis', 'Iris', 'Jasmin', 'Jern', 'Kalmus', 'Karpe', 'Karte', 'Katost', 'Klokke', 'Knibtang', 'Kobber', 'Kornblomst', 'Kridt', 'Krokus', 'Kurve', 'Kvæde', 'Kærmynte', 'Lavendel', 'Lyre', 'Lærke', 'Lønne', 'Løvstikke', 'Magnolie', 'Malurt', 'Mandel', 'Merian', 'Mispel', 'Morbær', 'Musvåge', 'Mynte', 'Mælkebøtte', 'Narcis', 'Navr', 'Nelliker', 'Nøddehegn', 'Okse', 'Opal', 'Padde', 'Pensel', 'Perle', 'Pilefletter', 'Poppel', 'Primula', 'Pære', 'Ravn', 'Regnspove', 'Reseda', 'Ribs', 'Ringdue', 'Rønne', 'Røllike', 'Saks', 'Salvie', 'Segl', 'Skade', 'Skovskade', 'Slåen', 'Snerle', 'Snog', 'Solsorte', 'Spinder', 'Stær', 'Svale', 'Syren', 'Sølvpil', 'Tagtækker', 'Timian', 'Tjørne', 'Træsko', 'Tulipan', 'Tømmer', 'Valmue', 'Valnød', 'Vandkarse', 'Vejbred', 'Viben', 'Vinrude', 'Violin', 'Væver', 'Ymer', 'Æble', 'Ærenpris', 'Ørne', 'Åkande', 'Ålekiste',
] as const;
const IN_TOWN = ['gade', 'stræde', 'torv', 'gyde', 'plads', 'port', 'hus', 'gården', 'rækken'] as const;
const AT_EDGE = ['vænget', 'toften', 'lunden', 'bakken', 'haven', 'parken', 'ageren', 'engen', 'krogen', 'løkken', 'marken', 'kæret', 'brinken', 'stien', 'dalen'] as const;

const ESTATE_LAST = ['parken', 'gården', 'hegnet', 'bo', 'husene', 'terrasserne', 'vang', 'toppen'] as const;
const ESTATE_FIRST = [
  'Anemone', 'Bellis', 'Brudelys', 'Egern', 'Falke', 'Frede', 'Grøn', 'Gyvel', 'Havtorn', 'Hvede', 'Håbets', 'Isfugle', 'Klitrose', 'Kløver', 'Lodbjerg', 'Lyng', 'Måge', 'Nattergale', 'Pile', 'Ranunkel', 'Rosmarin', 'Rugbjerg', 'Røde', 'Sejl', 'Silva', 'Skærsommer', 'Sol', 'Sommerfugle', 'Stjerne', 'Stork', 'Strandasters', 'Svane', 'Søbjerg', 'Tranebær', 'Tårn', 'Vindrose', 'Vintergæk', 'Ædelgran', 'Ørnebregne', 'Åbjerg',
] as const;

/** The housing organisations of the town; fictional. */
export const ORGANISATIONS = ['Boligforeningen Fremlyset', 'Almenbo Silvad', 'Fællesbo Eksempelby', 'Boligselskabet Kystvang', 'Boligorganisationen Høje Tag', 'Lejernes Vel Eksempelby'] as const;

export const SCHOOLS = ['Ahornskolen', 'Bakkeskolen', 'Bådløbsskolen', 'Dæmningsskolen', 'Engskolen', 'Fyrholmskolen', 'Fælledskolen', 'Gåsetorvskolen', 'Humleskolen', 'Hybenskolen', 'Højskrænten Skole', 'Kløverskolen', 'Kværnskolen', 'Langesøskolen', 'Lyngskolen', 'Molevejens Skole', 'Rosenlundskolen', 'Rævebakkeskolen', 'Silvaskolen', 'Skovkantskolen', 'Skrænteskolen', 'Strandskolen', 'Søbredskolen', 'Tegllundskolen', 'Uglebakkeskolen', 'Åbrinkskolen'] as const;
export const PARISHES = ['Allehelgens', 'Bakkekirken', 'Fyrholm', 'Gåsetorv', 'Havnekirken', 'Hyldegård', 'Klitsogn', 'Klosterkirken', 'Kløversogn', 'Kværnå', 'Lambertus', 'Langesø', 'Nordmole', 'Rosenlund', 'Rævebjerg', 'Sankt Severin', 'Silva', 'Storhøj', 'Sønderlåge', 'Vesterlåge', 'Åkirken', 'Ørnegård'].map((name) => `${name} Sogn`);
export const COMMITTEES = ['Bykernen', 'Havnen', 'Kysten', 'Søerne', 'Vestbyen', 'Sydbyen', 'Åbyen', 'Højene'].map((name) => `${name} Lokaludvalg`);

export function kvarterName(bydel: number, place: number): string {
  const name = KVARTER_NAMES[bydel]?.[place];
  if (name === undefined) throw new Error(`no name for kvarter ${place} of bydel ${bydel}`);
  return name;
}

/** A name for each rode, no two alike: street names in town, names of fields and gardens at its edge. */
export function rodeNames(central: readonly boolean[]): readonly string[] {
  const random = randomOf('rode names');
  const taken = new Set<string>();
  const first = random.shuffle([...FIRST, ...FIRST, ...FIRST, ...FIRST]);
  return central.map((inTown, i) => {
    const stem = first[i] ?? 'Ny';
    const last = random.shuffle([...(inTown ? IN_TOWN : AT_EDGE)]);
    const name = last.map((end) => stem + end).find((one) => !taken.has(one));
    if (name === undefined) throw new Error(`no name left for rode ${i}`);
    taken.add(name);
    return name;
  });
}

export function estateName(estate: number): string {
  const [first, last] = [ESTATE_FIRST[estate], ESTATE_LAST[(estate * 5) % ESTATE_LAST.length]];
  if (first === undefined || last === undefined) throw new Error(`no name for estate ${estate}`);
  return first + last;
}
