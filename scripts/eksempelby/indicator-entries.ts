import { text } from '../koebenhavn/indicator-entry.ts';
import type { Direction } from '../../src/model/indicator.ts';
import { countId } from './figures.ts';
import { MINIMUM_COUNT } from './gaps.ts';
import { SHARES, type ShareSpec } from './share-catalogue.ts';
import { BORDER_YEAR } from './years.ts';

const SOURCE = { title: 'Bybarometer: opdigtede tal / invented figures', retrieved: '2026-06-30', licence: 'CC0-1.0' };

/** An indicator of the package: everything is invented, and says so. */
export type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly direction: Direction };

const base = { origin: 'fictional', source: SOURCE } as const;

function shareEntry(spec: ShareSpec): Entry {
  const { id, theme, counted } = spec;
  const breaks = counted ? { breaks: [{ year: counted.year, note: text(counted.da, counted.en) }] } : {};
  return {
    id, title: text(spec.da, spec.en), description: text(`${spec.daText} Summer delt med summer, afrundet til én decimal.`, `${spec.enText} Sums divided by sums, rounded to one decimal.`),
    theme, unit: 'percent', direction: 'higher-is-more-deprived', denominator: spec.base, minimumCount: MINIMUM_COUNT, ...base, ...breaks,
  };
}

const countEntry = ({ id, theme, daCount, enCount, counted }: ShareSpec): Entry => ({
  id: countId(id), title: text(daCount, enCount), theme, unit: 'count', direction: 'context', minimumCount: MINIMUM_COUNT, ...base,
  ...(counted ? { breaks: [{ year: counted.year, note: text(counted.da, counted.en) }] } : {}),
});

type Row = readonly [id: string, theme: string, unit: string, da: string, en: string, more?: object];

/** Context in the six categories that Aalborg's statistics use. Never scored. */
const CONTEXT: readonly Row[] = [
  ['befolkning', 'befolkning', 'count', 'Beboere', 'Residents'],
  ['boern_0_17', 'befolkning', 'count', 'Børn, 0-17 år', 'Children, aged 0-17'],
  ['elever', 'befolkning', 'count', 'Elever i folkeskolen', 'Pupils in public schools'],
  ['unge_16_24', 'befolkning', 'count', 'Unge, 16-24 år', 'Young people, aged 16-24'],
  ['voksne_16_64', 'befolkning', 'count', 'Beboere, 16-64 år', 'Residents aged 16-64'],
  ['voksne_18_plus', 'befolkning', 'count', 'Voksne, 18 år og derover', 'Adults aged 18 and over'],
  ['voksne_25_34', 'befolkning', 'count', 'Beboere, 25-34 år', 'Residents aged 25-34'],
  ['voksne_25_64', 'befolkning', 'count', 'Beboere, 25-64 år', 'Residents aged 25-64'],
  ['kvinder_16_64', 'befolkning', 'count', 'Kvinder, 16-64 år', 'Women aged 16-64'],
  ['aeldre_65_plus', 'befolkning', 'count', 'Ældre, 65 år og derover', 'Aged 65 and over'],
  ['andel_unge', 'befolkning', 'percent', 'Andel unge, 16-24 år', 'Share aged 16-24', { denominator: 'befolkning' }],
  ['andel_aeldre', 'befolkning', 'percent', 'Andel ældre, 65 år og derover', 'Share aged 65 and over', { denominator: 'befolkning' }],
  ['boliger', 'boliger', 'count', 'Boliger', 'Dwellings'],
  ['almene_boliger', 'boliger', 'count', 'Almene boliger', 'Social dwellings'],
  ['andel_almene_boliger', 'boliger', 'percent', 'Andel almene boliger', 'Share of social dwellings', { denominator: 'boliger' }],
  ['boligareal_m2', 'boliger', 'square-metres', 'Boligareal i alt', 'Floor area, all dwellings'],
  ['alment_areal_m2', 'boliger', 'square-metres', 'Alment boligareal i alt', 'Floor area of social dwellings'],
  ['husleje_sum', 'boliger', 'kroner', 'Husleje i almene boliger i alt', 'Rent of social dwellings in all'],
  ['husleje_pr_m2', 'boliger', 'kroner', 'Årlig husleje pr. m² i almene boliger', 'Yearly rent per m² in social dwellings', { denominator: 'alment_areal_m2' }],
  ['indkomst_sum', 'indkomst', 'kroner', 'Disponibel indkomst i alt', 'Disposable income in all'],
  ['boernefamilier', 'sociale_forhold', 'count', 'Børnefamilier', 'Families with children'],
  ['enlige_forsoergere', 'sociale_forhold', 'count', 'Enlige forsørgere', 'Single parents', { minimumCount: MINIMUM_COUNT }],
  ['andel_enlige_forsoergere', 'sociale_forhold', 'percent', 'Enlige forsørgere blandt børnefamilier', 'Single parents among families with children', { denominator: 'boernefamilier', minimumCount: MINIMUM_COUNT }],
  ['stemmeberettigede', 'sociale_forhold', 'count', 'Stemmeberettigede ved kommunalvalg', 'Entitled to vote in local elections'],
  ['stemmer', 'sociale_forhold', 'count', 'Afgivne stemmer ved kommunalvalg', 'Votes in local elections'],
  ['valgdeltagelse', 'sociale_forhold', 'percent', 'Valgdeltagelse ved kommunalvalg', 'Turnout in local elections', { denominator: 'stemmeberettigede' }],
  ['adspurgte', 'sociale_forhold', 'count', 'Adspurgte i borgerundersøgelsen', "Asked in the citizens' survey"],
  ['utrygge', 'sociale_forhold', 'count', 'Utrygge i nabolaget, antal svar', 'Feel unsafe in the neighbourhood, answers'],
  ['utryghed', 'sociale_forhold', 'percent', 'Utrygge i nabolaget', 'Feel unsafe in the neighbourhood', { denominator: 'adspurgte' }],
  ['forskelsbehandlede', 'sociale_forhold', 'count', 'Har oplevet forskelsbehandling, antal svar', 'Have met unequal treatment, answers'],
  ['oplevet_forskelsbehandling', 'sociale_forhold', 'percent', 'Har oplevet forskelsbehandling', 'Have met unequal treatment', { denominator: 'adspurgte' }],
  ['beskaeftigede_25_64', 'erhverv_beskaeftigelse', 'count', 'I beskæftigelse, 25-64 år', 'In employment, aged 25-64'],
  ['arbejdspladser', 'erhverv_beskaeftigelse', 'count', 'Arbejdspladser', 'Work places'],
  ['arbejdspladser_pr_1000', 'erhverv_beskaeftigelse', 'per-1000', 'Arbejdspladser pr. 1.000 beboere', 'Work places per 1,000 residents', { denominator: 'befolkning' }],
  ['tilflyttede', 'til_fraflytning', 'count', 'Tilflyttede i året', 'Moved in during the year'],
  ['fraflyttede', 'til_fraflytning', 'count', 'Fraflyttede i året', 'Moved out during the year'],
  ['nettotilflytning_pr_1000', 'til_fraflytning', 'per-1000', 'Nettotilflytning pr. 1.000 beboere', 'Net moving in per 1,000 residents', { denominator: 'befolkning' }],
];

/** Figures that are means of sums and scored. */
const MEANS: readonly Entry[] = [
  {
    id: 'disponibel_indkomst', title: text('Disponibel indkomst pr. voksen', 'Disposable income per adult'), theme: 'social_indikator', unit: 'kroner', direction: 'lower-is-more-deprived', denominator: 'voksne_18_plus', ...base,
    description: text('Indkomst efter skat for de 18-årige og derover, delt med deres antal. Afrundet til hele hundrede kroner.', 'Income after tax of those aged 18 and over, divided by their number. Rounded to hundreds of kroner.'),
  },
  {
    id: 'boligareal_pr_person', title: text('Boligareal pr. beboer', 'Floor area per resident'), theme: 'boligstandard', unit: 'square-metres', direction: 'lower-is-more-deprived', denominator: 'befolkning', ...base,
    description: text('Boligernes areal delt med antallet af beboere. Afrundet til én decimal.', 'Floor area of the dwellings divided by the number of residents. Rounded to one decimal.'),
  },
];

/** Every indicator; `roder` names the two roder whose border moved. */
export function indicatorEntries(roder: { readonly from: string; readonly to: string }): readonly Entry[] {
  const moved = text(
    `I ${BORDER_YEAR} gik et stykke af rode ${roder.from} til rode ${roder.to}. Andre roder er ikke berørt.`,
    `In ${BORDER_YEAR} a piece of rode ${roder.from} went to rode ${roder.to}. No other rode is affected.`,
  );
  const context = CONTEXT.map(([id, theme, unit, da, en, more = {}]): Entry => {
    const breaks = id === 'befolkning' ? { breaks: [{ year: BORDER_YEAR, note: moved }] } : {};
    return { id, title: text(da, en), theme, unit, direction: 'context', ...more, ...base, ...breaks };
  });
  return [...SHARES.map(shareEntry), ...MEANS, ...context, ...SHARES.map(countEntry)];
}
