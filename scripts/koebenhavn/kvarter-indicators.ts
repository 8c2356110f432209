import { type IndicatorEntry, text } from './indicator-entry.ts';
import { statbank } from './sources.ts';

type Draft = Omit<IndicatorEntry, 'origin' | 'source'>;

const published = (table: string, draft: Draft): IndicatorEntry => ({ ...draft, origin: 'published', source: statbank(table) });

function tenure(id: string, da: string, en: string): IndicatorEntry {
  return published('KKBOL3', {
    id,
    title: text(da, en),
    description: text(
      `${da} som andel af boliger med kendt ejerforhold.`,
      `${en} as a share of dwellings whose ownership is known.`,
    ),
    theme: 'boligstandard',
    unit: 'percent',
    direction: 'context',
  });
}

/** Indicators of `area_figures.csv` that are published for kvarterer (some of them for bydele too). */
export const KVARTER_INDICATORS: readonly IndicatorEntry[] = [
  {
    ...published('KKBEF1 (2026K3)', {
      id: 'befolkning',
      title: text('Befolkning', 'Population'),
      description: text('Antal personer med adresse i området.', 'Number of persons with an address in the area.'),
      unit: 'count',
      direction: 'context',
    }),
    byLevel: { bydel: { source: statbank('KKBEF2') } },
  },
  published('KKIND4', {
    id: 'median_disponibel_indkomst',
    title: text('Median af disponibel indkomst', 'Median disposable income'),
    description: text(
      'Den disponible indkomst, som halvdelen af personerne fra 15 år har mindre end, i kroner om året.',
      'The disposable income that half of the persons aged 15 and over have less than, in kroner a year.',
    ),
    theme: 'social_indikator',
    unit: 'kroner',
    direction: 'lower-is-more-deprived',
  }),
  published('KKUDD1', {
    id: 'videregaaende_uddannelse',
    title: text('Videregående uddannelse', 'Higher education'),
    description: text(
      'Andel af de 15-69-årige, der har fuldført en kort, mellemlang eller lang videregående uddannelse.',
      'Share of residents aged 15-69 who have completed short, medium or long higher education.',
    ),
    theme: 'social_indikator',
    unit: 'percent',
    direction: 'lower-is-more-deprived',
  }),
  published('KKBOL3', {
    id: 'gennemsnitlig_boligstoerrelse',
    title: text('Gennemsnitlig boligstørrelse', 'Average dwelling size'),
    description: text('Boligernes gennemsnitlige areal i kvadratmeter.', 'Average floor area of the dwellings in square metres.'),
    theme: 'boligstandard',
    unit: 'square-metres',
    direction: 'lower-is-more-deprived',
  }),
  tenure('almene_boliger', 'Almene boliger', 'Social housing dwellings'),
  tenure('andelsboliger', 'Andelsboliger', 'Cooperative dwellings'),
  tenure('privat_udlejning', 'Private udlejningsboliger', 'Private rental dwellings'),
  {
    ...published('KKHUS1', {
      id: 'en_person_husstande',
      title: text('Husstande med én person', 'One-person households'),
      description: text('Husstande med én person som andel af alle husstande.', 'Households of one person as a share of all households.'),
      theme: 'boligstandard',
      unit: 'percent',
      direction: 'context',
    }),
  },
  published('KKBEF1', {
    id: 'unge_20_34',
    title: text('20-34-årige', 'Aged 20-34'),
    description: text('Andel af befolkningen, der er 20-34 år.', 'Share of the population aged 20-34.'),
    unit: 'percent',
    direction: 'context',
    denominator: 'befolkning',
  }),
];
