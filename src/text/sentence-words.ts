import type { Localized } from '../model/localized.ts';

/** The sentence above the map and the notes under it. */
export const sentenceWords = {
  need: { da: 'Behov', en: 'Need' },
  index: {
    da: 'Kortet viser behov i {areas}{years}, målt på {themes}{moved}.',
    en: 'The map shows need in {areas}{years}, measured by {themes}{moved}.',
  },
  node: {
    da: 'Kortet viser behov efter temaet {title} i {areas}{years}.',
    en: 'The map shows need by the theme {title} in {areas}{years}.',
  },
  leaf: {
    da: 'Kortet viser behov efter tallet {title} i {areas}{years}.',
    en: 'The map shows need by the figure {title} in {areas}{years}.',
  },
  indicator: {
    da: 'Kortet viser {title} i {areas}{years}.',
    en: 'The map shows {title} in {areas}{years}.',
  },
  nothing: {
    da: 'Der er ingen tal at vise for {areas}. Vælg et andet år, et andet niveau eller en vægt over 0.',
    en: 'There are no figures to show for {areas}. Choose another year, another level or a weight above 0.',
  },
  allAreas: { da: '{count} {noun}', en: '{count} {noun}' },
  someAreas: { da: '{count} af {all} {noun}', en: '{count} of {all} {noun}' },
  themes: { da: '{scored} af {all} temaer', en: '{scored} of {all} themes' },
  weighed: { da: ' med {how}', en: ' with {how}' },
  movedWeights: { da: 'ændrede vægte', en: 'changed weights' },
  ownProfile: { da: 'profilen »{name}«', en: 'the profile “{name}”' },
  ownMethod: { da: 'metoden {method}', en: 'the method {method}' },
  oneTheme: { da: 'ét tema', en: 'one theme' },
  year: { da: ', {year}', en: ', {year}' },
  yearOfFigures: { da: ', {year} (tal fra {used})', en: ', {year} (figures from {used})' },
  darkest: { da: 'Mørkest: {which}.', en: 'Darkest: {which}.' },
  lightest: { da: 'Lysest: {which}.', en: 'Lightest: {which}.' },
  shareMostNeed: { da: 'de {percent} procent med størst behov', en: 'the {percent} percent with the greatest need' },
  countMostNeed: { da: 'de {count} {noun} med størst behov', en: 'the {count} {noun} with the greatest need' },
  oneMostNeed: { da: 'det område, der har størst behov', en: 'the area with the greatest need' },
  highest: { da: 'de højeste tal', en: 'the highest figures' },
  lowest: { da: 'de laveste tal', en: 'the lowest figures' },
  homeIs: {
    da: '{home} er {rank}.',
    en: '{home} is {rank}.',
  },
  homeHas: {
    da: 'I {home} {are} {top} af {scored} {noun} blandt de {percent} procent med størst behov.',
    en: 'In {home}, {top} of {scored} {noun} {are} among the {percent} percent with the greatest need.',
  },
  is: { da: 'er', en: 'is' },
  are: { da: 'er', en: 'are' },
  none: { da: 'ingen', en: 'none' },
  homeClassDark: {
    da: 'I {home} {are} {top} af {scored} {noun} i den mørkeste klasse.',
    en: 'In {home}, {top} of {scored} {noun} {are} in the darkest class.',
  },
  homeClassLight: {
    da: 'I {home} {are} {top} af {scored} {noun} i den lyseste klasse.',
    en: 'In {home}, {top} of {scored} {noun} {are} in the lightest class.',
  },
  homeWithoutScores: { da: '{home} har ingen områder med tal på dette niveau.', en: '{home} has no areas with figures at this level.' },
} satisfies Record<string, Localized>;

export const noteWords = {
  yearsApart: {
    da: 'Behovet er målt med tal fra {need}, og planerne vises for {plans}. Kortet viser derfor ikke, om dagens behov er dækket.',
    en: 'Need is measured with figures from {need}, and plans are shown for {plans}. So the map does not show whether today’s need is covered.',
  },
  together: {
    da: '{a} og {b} følges ad (r = {r}): de måler delvis det samme.',
    en: '{a} and {b} go together (r = {r}): in part they measure the same thing.',
  },
  apart: {
    da: '{a} og {b} trækker hver sin vej (r = {r}): de ophæver delvis hinanden.',
    en: '{a} and {b} pull in opposite directions (r = {r}): in part they cancel each other out.',
  },
  weightZero: { da: 'Indgår ikke (vægt 0): {titles}.', en: 'Not included (weight 0): {titles}.' },
  belowMinimum: {
    da: '{count} {noun} med færre end {minimum} beboere er vist uden score: få personer giver usikre tal.',
    en: '{count} {noun} with fewer than {minimum} residents are shown without a score: few people make uncertain figures.',
  },
  oneBelowMinimum: {
    da: '1 {noun} med færre end {minimum} beboere er vist uden score: få personer giver usikre tal.',
    en: '1 {noun} with fewer than {minimum} residents is shown without a score: few people make uncertain figures.',
  },
  populationUnknown: {
    da: '{count} {noun} er vist uden score, fordi antallet af beboere er ukendt.',
    en: '{count} {noun} are shown without a score because the number of residents is unknown.',
  },
  mark: { da: '{count} {noun} har mærket “{mark}”. {description}', en: '{count} {noun} carry the mark “{mark}”. {description}' },
  derived: {
    da: 'Tallene for {noun} er beregnet ud fra mindre områder.',
    en: 'The figures for {noun} are calculated from smaller areas.',
  },
  approximate: {
    da: 'Planernes afgrænsning er omtrentlig, så plandækningen er et skøn.',
    en: 'The delimitation of the plans is approximate, so the cover by plans is an estimate.',
  },
} satisfies Record<string, Localized>;
