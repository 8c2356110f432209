import type { Direction } from '../../src/model/indicator.ts';
import { type IndicatorEntry, text } from './indicator-entry.ts';
import { statbank } from './sources.ts';

type Words = readonly [da: string, en: string];

function published(table: string, id: string, title: Words, description: Words, draft: Pick<IndicatorEntry, 'unit' | 'direction'> & Partial<IndicatorEntry>): IndicatorEntry {
  return { id, title: text(...title), description: text(...description), ...draft, origin: 'published', source: statbank(table) };
}

const social = (unit: string, direction: Direction) => ({ theme: 'social_indikator', unit, direction });

const INCOME: readonly IndicatorEntry[] = [
  published(
    'KKIND3',
    'aekvivaleret_disponibel_indkomst',
    ['Ækvivaleret disponibel indkomst', 'Equivalised disposable income'],
    [
      'Gennemsnitlig disponibel indkomst i kroner om året, omregnet så husstande af forskellig størrelse kan sammenlignes.',
      'Average disposable income in kroner a year, adjusted so that households of different sizes can be compared.',
    ],
    social('kroner', 'lower-is-more-deprived'),
  ),
  published(
    'KKIND3',
    'disponibel_indkomst',
    ['Disponibel indkomst', 'Disposable income'],
    ['Gennemsnitlig disponibel indkomst i kroner om året.', 'Average disposable income in kroner a year.'],
    social('kroner', 'lower-is-more-deprived'),
  ),
  published(
    'KKIND3',
    'kvinders_indkomst_pct_af_maends',
    ['Kvinders indkomst i procent af mænds', "Women's income as a percentage of men's"],
    [
      'Alle kvinders gennemsnitlige indkomst sat i forhold til mænds. Tallet siger ikke noget om kvinder med ikke-vestlig herkomst alene.',
      "The average income of all women relative to that of men. It says nothing about women of non-western origin alone.",
    ],
    social('percent', 'context'),
  ),
];

const UNEMPLOYMENT: readonly IndicatorEntry[] = [
  published(
    'KKLEDIG6',
    'langtidsledige_20_59',
    ['Langtidsledige, 20-59 år', 'Long-term unemployed, aged 20-59'],
    ['Andel af de 20-59-årige, der er langtidsledige.', 'Share of residents aged 20-59 who are long-term unemployed.'],
    social('percent', 'higher-is-more-deprived'),
  ),
  published(
    'KKLEDIG6',
    'ledighedsberoerte_20_59',
    ['Berørt af ledighed, 20-59 år', 'Affected by unemployment, aged 20-59'],
    ['Andel af de 20-59-årige, der har været ledige i løbet af året.', 'Share of residents aged 20-59 who were unemployed at some time during the year.'],
    social('percent', 'higher-is-more-deprived'),
  ),
  published(
    'KKLEDIG2 / KKBEF1',
    'ledige',
    ['Ledige i procent af befolkningen', 'Unemployed as a percentage of the population'],
    [
      'Antal ledige som andel af hele befolkningen samme år, altså ikke af arbejdsstyrken.',
      'Number of unemployed as a share of the whole population of the same year, that is, not of the labour force.',
    ],
    { ...social('percent', 'higher-is-more-deprived'), denominator: 'befolkning' },
  ),
];

const FAMILIES: readonly IndicatorEntry[] = [
  published(
    'KKHUS1',
    'enlige_forsoergere',
    ['Enlige forsørgere', 'Single parents'],
    ['Husstande med en enlig forsørger som andel af husstandene med børn.', 'Households with a single parent as a share of the households with children.'],
    { theme: 'boern_unge', unit: 'percent', direction: 'higher-is-more-deprived' },
  ),
  published(
    'KKHUS1',
    'boernefamilier',
    ['Husstande med børn', 'Households with children'],
    ['Husstande med børn som andel af alle husstande.', 'Households with children as a share of all households.'],
    { theme: 'boern_unge', unit: 'percent', direction: 'context' },
  ),
  published(
    'KKBEF2',
    'boern_0_19',
    ['0-19-årige', 'Aged 0-19'],
    ['Andel af befolkningen, der er 0-19 år.', 'Share of the population aged 0-19.'],
    { theme: 'boern_unge', unit: 'percent', direction: 'context', denominator: 'befolkning' },
  ),
  published(
    'KKBEF2',
    'kvinder_20_59_ikke_vestlig',
    ['Kvinder med ikke-vestlig herkomst, 20-59 år', 'Women of non-western origin, aged 20-59'],
    [
      'Andel af de 20-59-årige kvinder, der har ikke-vestlig herkomst. Om deres arbejde og indkomst er der ingen offentlige tal på dette niveau.',
      'Share of women aged 20-59 who are of non-western origin. There are no public figures at this level on their work and income.',
    ],
    { theme: 'etniske_kvinder', unit: 'percent', direction: 'context' },
  ),
];

/** Indicators of `area_figures.csv` that are published for bydele only. */
export const BYDEL_INDICATORS: readonly IndicatorEntry[] = [...INCOME, ...UNEMPLOYMENT, ...FAMILIES];
