import { compareText } from '../format/compare-text.ts';
import type { CityPackage } from '../model/city-package.ts';
import type { Language } from '../model/localized.ts';
import { labelsOf } from '../format/area-label.ts';
import type { AreaRef } from './view.ts';

/** An area that was found, as it is named in the list of results. */
export interface FoundArea extends AreaRef {
  readonly label: string;
  readonly levelTitle: string;
}

/** Looks in a city's areas; made once a city, because it folds every name once. */
export type AreaSearch = (text: string, language: Language, most?: number) => readonly FoundArea[];

/** How good a hit is, best first. */
const EXACT = 0;
const STARTS = 1;
const WORD_STARTS = 2;
const INSIDE = 3;
const NO_HIT = 4;

/** How many results are given where the caller does not say. */
const MOST = 12;

/**
 * Searches areas of every level by name or number. Case, accents and the spellings aa/å, ae/æ, oe/ø do not matter,
 * and a keyboard without the letters finds Nørrebro as "norrebro" too.
 * An exact hit comes first, then names that start with the text, then names of which a word does, then the rest;
 * among equals by name, then from the coarsest level to the finest.
 */
export function areaSearch(city: CityPackage): AreaSearch {
  const entries = city.levels.flatMap((level) => {
    const labels = labelsOf(city, level);
    return level.areas.map((area, i) => ({ level, area, label: labels[i] ?? area.name, names: [foldText(area.name), foldPlainly(area.name)], id: foldText(area.id) }));
  });
  return (text, language, most = MOST) => {
    const wanted = foldText(text);
    if (wanted === '') return [];
    return entries
      .map((entry) => ({ entry, hit: Math.min(...entry.names.map((name) => hitOf(name, entry.id, wanted))) }))
      .filter(({ hit }) => hit < NO_HIT)
      .toSorted((a, b) => a.hit - b.hit || compareText(a.entry.area.name, b.entry.area.name, language))
      .slice(0, most)
      .map(({ entry }) => ({ level: entry.level.id, area: entry.area.id, label: entry.label, levelTitle: entry.level.title[language] }));
  };
}

function hitOf(name: string, id: string, wanted: string): number {
  if (name === wanted || id === wanted) return EXACT;
  if (name.startsWith(wanted)) return STARTS;
  if (name.includes(` ${wanted}`) || name.includes(`-${wanted}`)) return WORD_STARTS;
  return wanted.length > 1 && (name.includes(wanted) || id.startsWith(wanted)) ? INSIDE : NO_HIT;
}

const SPELLINGS: Readonly<Record<string, string>> = { å: 'aa', æ: 'ae', ø: 'oe', ä: 'ae', ö: 'oe', ü: 'u' };

/** The same with the letters that a foreign keyboard puts for å and ø. */
const foldPlainly = (text: string): string => foldText(text.normalize('NFC').replace(/[åÅ]/gu, 'a').replace(/[øØ]/gu, 'o'));

/** A text as it is compared: lower case, without accents, one spelling of æ, ø and å, single spaces. */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åæøäöü]/gu, (letter) => SPELLINGS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
