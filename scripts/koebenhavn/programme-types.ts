import { text } from './indicator-entry.ts';

/**
 * The types of `programmes.csv`. Helhedsplaner and områdefornyelser count as cover. A kvarterløft does not: those known
 * here began in 1996 and 2001 and their ends were not published, so that they could never be active on a date anyway.
 */
export const PROGRAMME_TYPES = [
  {
    id: 'helhedsplan',
    title: text('Helhedsplan', 'Social housing plan (helhedsplan)'),
    description: text(
      'Boligsocial indsats i almene boligafdelinger, aftalt mellem boligorganisationer og kommune for nogle år.',
      'Social work in social housing estates, agreed between housing organisations and the municipality for some years.',
    ),
    countsAsCover: true,
  },
  {
    id: 'områdefornyelse',
    title: text('Områdefornyelse', 'Area renewal (områdefornyelse)'),
    description: text(
      "Kommunens fornyelse af et byområde gennem en kvarterplan, som regel over fem år.",
      'Renewal of a part of the city by the municipality through a neighbourhood plan, as a rule over five years.',
    ),
    countsAsCover: true,
  },
  {
    id: 'kvarterløft',
    title: text('Kvarterløft', 'Neighbourhood regeneration (kvarterløft)'),
    description: text(
      'Forløberen for områdefornyelse. Tæller ikke som plandækning: slutårene er ikke kendt.',
      'The forerunner of områdefornyelse. Does not count as cover: the years in which they ended are not known.',
    ),
    countsAsCover: false,
  },
  {
    id: 'udviklingsplan',
    title: text('Udviklingsplan', 'Development plan (udviklingsplan)'),
    description: text(
      'Lovbundet omdannelse af et alment boligområde. Vises for sig og tæller ikke som plandækning.',
      'Statutory conversion of a social housing area. Shown by itself and does not count as cover.',
    ),
    countsAsCover: false,
  },
  {
    id: 'forandringsplan',
    title: text('Forandringsplan', 'Change plan (forandringsplan)'),
    description: text(
      'Fysisk og strukturel omdannelse af et alment boligområde. Vises for sig og tæller ikke som plandækning.',
      'Physical and structural conversion of a social housing area. Shown by itself and does not count as cover.',
    ),
    countsAsCover: false,
  },
];
