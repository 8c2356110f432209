import type { Localized } from '../../src/model/localized.ts';
import type { Direction } from '../../src/model/indicator.ts';
import type { StatbankValue, Wanted } from './statbank-table.ts';

/** How an indicator is made of a table of the StatBank. */
export interface Recipe {
  readonly id: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly theme?: string;
  readonly unit: 'count' | 'percent' | 'kroner' | 'square-metres';
  readonly direction: Direction;
  readonly table: string;
  /** The values whose sum the indicator is, or the part of a share. */
  readonly part: Wanted;
  /** The values whose sum is the whole of a share, or an indicator that is; left out where the indicator is no share. */
  readonly whole?: Wanted | 'befolkning';
}

const code = (...ids: readonly string[]) => ({ id }: StatbankValue): boolean => ids.includes(id);
const isWhole = ({ id, text }: StatbankValue): boolean => /^(TOT|IALT)$/i.test(id) || /(^|\s)i alt$/i.test(text.trim());
const says = (words: RegExp) => ({ text }: StatbankValue): boolean => words.test(text);

/** Ages in a value's text (`20 år`, `20-24 år`) that lie within bounds. */
const aged = (from: number, to: number) => ({ text }: StatbankValue): boolean => {
  const [, first, last = first] = /^(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*år$/.exec(text.trim()) ?? [];
  return first !== undefined && Number(first) >= from && Number(last) <= to;
};

const OWNERSHIP = code('01', '02', '03', '04', '05');
const DWELLINGS = says(/^antal boliger$/i);

const tenure = (id: string, own: string, da: string, en: string): Recipe => ({
  id,
  title: { da, en },
  description: { da: `${da} som andel af boliger med kendt ejerforhold.`, en: `${en} as a share of dwellings whose ownership is known.` },
  theme: 'boligstandard',
  unit: 'percent',
  direction: 'context',
  table: 'KKBOL3',
  part: { EJER: code(own), ENHED: DWELLINGS },
  whole: { EJER: OWNERSHIP, ENHED: DWELLINGS },
});

/** What the package holds. Tables and codes: Københavns Kommunes Statistikbank (sub-database s30). */
export const RECIPES: readonly Recipe[] = [
  {
    id: 'befolkning',
    title: { da: 'Befolkning', en: 'Population' },
    description: { da: 'Antal personer med adresse i området 1. januar.', en: 'Number of persons with an address in the area on 1 January.' },
    unit: 'count',
    direction: 'context',
    table: 'KKBEF1',
    part: {},
  },
  {
    id: 'unge_20_34',
    title: { da: '20-34-årige', en: 'Aged 20-34' },
    description: { da: 'Andel af befolkningen, der er 20-34 år.', en: 'Share of the population aged 20-34.' },
    unit: 'percent',
    direction: 'context',
    table: 'KKBEF1',
    part: { ALDER: aged(20, 34) },
    whole: 'befolkning',
  },
  {
    id: 'ikke_vestlig_herkomst',
    title: { da: 'Ikke-vestlig herkomst', en: 'Non-western origin' },
    description: { da: 'Andel af befolkningen, der er indvandrere eller efterkommere fra ikke-vestlige lande.', en: 'Share of the population who are immigrants from non-western countries or their descendants.' },
    theme: 'integration',
    unit: 'percent',
    direction: 'context',
    table: 'KKBEF2',
    part: { HERKOMST: says(/ikke-?\s?vestlig/i) },
    whole: 'befolkning',
  },
  {
    id: 'en_person_husstande',
    title: { da: 'Husstande med én person', en: 'One-person households' },
    description: { da: 'Husstande med én person som andel af alle husstande.', en: 'Households of one person as a share of all households.' },
    theme: 'boligstandard',
    unit: 'percent',
    direction: 'context',
    table: 'KKHUS1',
    part: { HUSSTØR: code('001') },
    whole: { HUSSTØR: isWhole },
  },
  {
    id: 'disponibel_indkomst',
    title: { da: 'Disponibel indkomst', en: 'Disposable income' },
    description: { da: 'Gennemsnitlig disponibel indkomst i kroner om året.', en: 'Average disposable income in kroner a year.' },
    theme: 'social_indikator',
    unit: 'kroner',
    direction: 'lower-is-more-deprived',
    table: 'KKIND3',
    part: { ENHED: code('003'), INDKOMSTTYPE: code('02') },
  },
  {
    id: 'median_disponibel_indkomst',
    title: { da: 'Median af disponibel indkomst', en: 'Median disposable income' },
    description: { da: 'Den disponible indkomst, som halvdelen af personerne fra 15 år har mindre end, i kroner om året.', en: 'The disposable income that half of the persons aged 15 and over have less than, in kroner a year.' },
    theme: 'social_indikator',
    unit: 'kroner',
    direction: 'lower-is-more-deprived',
    table: 'KKIND4',
    part: { DECILGR: code('5', '05') },
  },
  {
    id: 'videregaaende_uddannelse',
    title: { da: 'Videregående uddannelse', en: 'Higher education' },
    description: { da: 'Andel af de 15-69-årige, der har fuldført en kort, mellemlang eller lang videregående uddannelse.', en: 'Share of residents aged 15-69 who have completed short, medium or long higher education.' },
    theme: 'social_indikator',
    unit: 'percent',
    direction: 'lower-is-more-deprived',
    table: 'KKUDD1',
    part: { HFUAMS: code('04', '05', '06', '07', '08') },
    whole: { HFUAMS: isWhole },
  },
  {
    id: 'gennemsnitlig_boligstoerrelse',
    title: { da: 'Gennemsnitlig boligstørrelse', en: 'Average dwelling size' },
    description: { da: 'Boligernes gennemsnitlige areal i kvadratmeter.', en: 'Average floor area of the dwellings in square metres.' },
    theme: 'boligstandard',
    unit: 'square-metres',
    direction: 'lower-is-more-deprived',
    table: 'KKBOL3',
    part: { ENHED: code('03') },
  },
  tenure('privat_udlejning', '02', 'Private udlejningsboliger', 'Private rental dwellings'),
  tenure('andelsboliger', '03', 'Andelsboliger', 'Cooperative dwellings'),
  tenure('almene_boliger', '04', 'Almene boliger', 'Social housing dwellings'),
  {
    id: 'ledige',
    title: { da: 'Ledige i procent af befolkningen', en: 'Unemployed as a percentage of the population' },
    description: { da: 'Antal ledige som andel af hele befolkningen samme år, altså ikke af arbejdsstyrken.', en: 'Number of unemployed as a share of the whole population of the same year, that is, not of the labour force.' },
    theme: 'social_indikator',
    unit: 'percent',
    direction: 'higher-is-more-deprived',
    table: 'KKLEDIG2',
    part: {},
    whole: 'befolkning',
  },
];
