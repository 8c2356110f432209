import type { Localized } from '../../model/localized.ts';

/** Neighbours, areas alike and pockets. */
export const aroundWords = {
  title: { da: 'Naboer, områder der ligner, og lommer', en: 'Neighbours, areas alike, and pockets' },
  alike: { da: 'Ligner mest', en: 'Most alike' },
  alikeHelp: {
    da: 'Nærmest i de tal, der indgår i scoren; hvert tal tæller lige meget. Afstand 0 er ens i alt, 1 er en standardafvigelse i det hele.',
    en: 'Nearest in the figures that count in the score; every figure weighs the same. Distance 0 is the same in everything, 1 a standard deviation on the whole.',
  },
  noAlike: { da: 'Området har ingen score eller for få tal til, at andre kan ligne det.', en: 'The area has no score, or too few figures for others to be like it.' },
  distance: { da: 'afstand {distance}', en: 'distance {distance}' },
  why: { da: 'Ens i {nearest}; forskellig i {furthest}.', en: 'Alike in {nearest}; differs in {furthest}.' },
  whyOnly: { da: 'Ens i {nearest}.', en: 'Alike in {nearest}.' },
  neighbours: { da: 'Naboer, længste fælles grænse først', en: 'Neighbours, longest common border first' },
  noNeighbours: { da: 'Ingen kendte naboer: niveauet har intet kort.', en: 'No known neighbours: the level has no map.' },
  across: { da: 'over vand eller andet', en: 'across water or other ground' },
  pockets: { da: 'Lommer', en: 'Pockets' },
  pocketRule: {
    da: 'En lomme er et område blandt den femtedel af {noun} med størst behov, som ligger i et større område ({parent}) blandt den tredjedel med mindst - eller omvendt. De større områder er ordnet efter deres {noun}s score, vægtet med beboere. Grænserne er valg: et område lige uden for dem er ingen lomme.',
    en: 'A pocket is an area among the fifth of {noun} with the greatest need that lies in a larger area ({parent}) among the third with the least - or the reverse. The larger areas are ordered by the scores of their {noun}, weighted by residents. The limits are choices: an area just outside of them is no pocket.',
  },
  isDeprived: { da: '{name} er en lomme: stort behov i {parent}, hvor behovet ellers er lille.', en: '{name} is a pocket: much need in {parent}, where there is otherwise little.' },
  isWellOff: { da: '{name} er en lomme: lille behov i {parent}, hvor behovet ellers er stort.', en: '{name} is a pocket: little need in {parent}, where there is otherwise much.' },
  isNone: { da: '{name} er ikke en lomme.', en: '{name} is no pocket.' },
  deprived: { da: 'Stort behov, hvor der ellers er lille ({count})', en: 'Much need where there is otherwise little ({count})' },
  wellOff: { da: 'Lille behov, hvor der ellers er stort ({count})', en: 'Little need where there is otherwise much ({count})' },
  noPockets: { da: 'Ingen {noun} er en lomme med de valgte vægte.', en: 'No {noun} are pockets at the chosen weights.' },
  noParents: { da: 'Niveauet ligger ikke i større områder, så det kan ikke have lommer.', en: 'The level does not lie in larger areas, so it cannot have pockets.' },
  rank: { da: 'nr. {rank}', en: 'no. {rank}' },
  noScore: { da: 'ingen score', en: 'no score' },
  openArea: { da: 'Se {name}', en: 'See {name}' },
  inParent: { da: 'i {parent}', en: 'in {parent}' },
} satisfies Record<string, Localized>;
