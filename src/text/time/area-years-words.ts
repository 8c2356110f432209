import type { Localized } from '../../model/localized.ts';

/** An area over the years: small charts, and the tables behind them. */
export const areaYearsWords = {
  title: { da: 'Udvikling over årene', en: 'Development over the years' },
  lead: {
    da: 'Hel linje: {area}. Stiplet: {parent}. Prikket: byens gennemsnit. Et hul er et år uden tal; en lodret streg er et brud, som ingen linje går over.',
    en: 'Whole line: {area}. Dashed: {parent}. Dotted: the mean of the city. A gap is a year without a figure; an upright line is a break that no line crosses.',
  },
  leadNoParent: {
    da: 'Hel linje: {area}. Prikket: byens gennemsnit. Et hul er et år uden tal; en lodret streg er et brud, som ingen linje går over.',
    en: 'Whole line: {area}. Dotted: the mean of the city. A gap is a year without a figure; an upright line is a break that no line crosses.',
  },
  score: { da: 'Score, målt mod hvert års by', en: 'Score, against each year’s city' },
  node: { da: '{title} (tema)', en: '{title} (theme)' },
  none: { da: '{title}: ingen tal her.', en: '{title}: no figures here.' },
  one: { da: '{title}: kun tal fra ét år, {year}: {value}.', en: '{title}: figures of one year only, {year}: {value}.' },
  alone: { da: '{title}: {value} i {year}. Ingen tidligere år kan sammenlignes.', en: '{title}: {value} in {year}. No earlier year can be compared.' },
  rose: { da: '{title}: {value} i {year}, {amount} siden {from}{noise}.', en: '{title}: {value} in {year}, {amount} since {from}{noise}.' },
  same: { da: '{title}: {value} i {year}, uændret siden {from}.', en: '{title}: {value} in {year}, unchanged since {from}.' },
  noise: { da: ' (mindre end usikkerheden)', en: ' (smaller than its uncertainty)' },
  target: { da: ' Mål: {value} i {year}.', en: ' Target: {value} in {year}.' },
  broken: { da: 'Brud: {breaks}.', en: 'Breaks: {breaks}.' },
  table: { da: 'Tallene bag', en: 'The figures behind' },
  year: { da: 'År', en: 'Year' },
  own: { da: 'Her', en: 'Here' },
  parent: { da: '{parent}', en: '{parent}' },
  city: { da: 'Byen', en: 'City' },
  noFigure: { da: '–', en: '–' },
  working: { da: 'Årene regnes.', en: 'The years are being worked out.' },
  noYears: { da: 'Tallene her har intet år, så der er ingen udvikling at vise.', en: 'The figures here have no year, so there is no development to show.' },
} satisfies Record<string, Localized>;
