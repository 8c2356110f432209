import type { FindingTable } from './finding-words.ts';

/** Findings about index trees and profiles. */
export const treeWords = {
  'goalposts-equal': {
    message: { da: 'minimum og maximum er det samme tal i {field}. Så kan intet måles mellem dem.', en: 'minimum and maximum are the same number in {field}. Nothing can be measured between them.' },
    repair: { da: 'Skriv to forskellige tal.', en: 'Write two different numbers.' },
  },
  'goalposts-not-positive': {
    message: { da: 'Med log: true skal minimum og maximum være over 0 i {field}.', en: 'With log: true, minimum and maximum must be above 0 in {field}.' },
    repair: { da: 'Skriv tal over 0, eller slet log.', en: 'Write numbers above 0, or remove log.' },
  },
  'limits-reversed': {
    message: { da: 'Den nederste grænse ligger ikke under den øverste i {field}.', en: 'The lower limit does not lie below the upper one in {field}.' },
    repair: { da: 'Byt om på de to tal.', en: 'Swap the two numbers.' },
  },
  'power-without-p': {
    message: { da: 'Metoden power mangler p, eller p er 0, i {field}.', en: 'The method power has no p, or p is 0, in {field}.' },
    repair: { da: 'Skriv "p" med et tal, der ikke er 0 (brug geometric i stedet for 0).', en: 'Write "p" with a number other than 0 (use geometric instead of 0).' },
  },
  'leaf-with-children': {
    message: { da: '{field} har både indicator og children.', en: '{field} has both indicator and children.' },
    repair: { da: 'En knude er enten et blad med en indikator eller en gren med børn: slet det ene.', en: 'A node is either a leaf with an indicator or a branch with children: remove one.' },
  },
  'unknown-indicator': {
    message: { da: 'Indikatoren "{id}" er ikke beskrevet i pakken.', en: 'The indicator "{id}" is not described in the package.' },
    repair: { da: 'Beskriv den under indicators, eller brug en af: {allowed}. {hint}', en: 'Describe it under indicators, or use one of: {allowed}. {hint}' },
  },
  'context-in-index': {
    message: {
      da: 'Indikatoren "{id}" er baggrund (direction: context) og kan ikke indgå i et indeks.',
      en: 'The indicator "{id}" is context (direction: context) and cannot be part of an index.',
    },
    repair: {
      da: 'Tag den ud af træet, eller giv den en retning (higher-is-more-deprived eller lower-is-more-deprived).',
      en: 'Take it out of the tree, or give it a direction (higher-is-more-deprived or lower-is-more-deprived).',
    },
  },
  'duplicate-node': {
    message: { da: 'Knuden "{id}" findes to gange i træet.', en: 'The node "{id}" stands twice in the tree.' },
    repair: { da: 'Giv hver knude sit eget id.', en: 'Give every node an id of its own.' },
  },
  'reserved-node-id': {
    message: { da: 'En knude kan ikke hedde "{id}": det er en fast kolonne i resultatet.', en: 'A node cannot be called "{id}": that is a fixed column of the result.' },
    repair: { da: 'Giv knuden et andet id end {allowed}.', en: 'Give the node an id other than {allowed}.' },
  },
  'index-not-used': {
    message: { da: 'Indekset i {field} har fejl og bruges ikke, før de er rettet. Profiler med vægte på det er også udeladt.', en: 'The index in {field} has errors and is not used until they are mended. Profiles with weights on it are left out as well.' },
    repair: { da: 'Ret fejlene ovenfor.', en: 'Mend the errors listed above.' },
  },
  'minimum-without-population': {
    message: {
      da: 'Der er sat et mindste folketal, men {levels} har ingen population.',
      en: 'A minimum population is set, but {levels} has no population.',
    },
    repair: { da: 'Skriv "population" med den indikator, der tæller beboere, på niveauet.', en: 'Write "population" with the indicator that counts residents on the level.' },
  },
  'minimum-without-population-at-some-levels': {
    message: {
      da: 'Træet har et mindste folketal, men {levels} har ingen population. Der kan indekset ikke beregnes.',
      en: 'The tree has a minimum population, but {levels} has no population. The index cannot be computed there.',
    },
    repair: { da: 'Skriv "population" på niveauet, eller nævn under "levels", hvor profilen gælder.', en: 'Write "population" on the level, or list under "levels" where the profile holds.' },
  },
  'unknown-node': {
    message: { da: 'Vægten "{id}" hører ikke til nogen knude i træet.', en: 'The weight "{id}" belongs to no node of the tree.' },
    repair: { da: 'Brug et af træets id: {allowed}.', en: "Use one of the tree's ids: {allowed}." },
  },
  'profile-without-content': {
    message: { da: 'Profilen har hverken index eller weights.', en: 'The profile has neither index nor weights.' },
    repair: { da: 'Skriv et helt træ under "index" eller vægte under "weights".', en: 'Write a whole tree under "index" or weights under "weights".' },
  },
  'weights-without-index': {
    message: { da: 'Profilen har kun vægte, men pakken har intet indeks at lægge dem på.', en: 'The profile has weights only, but the package has no index to lay them on.' },
    repair: { da: 'Skriv et helt træ under "index" i profilen.', en: 'Write a whole tree under "index" in the profile.' },
  },
  'duplicate-profile': {
    message: { da: 'Profilen "{id}" findes to gange. Den første er brugt.', en: 'The profile "{id}" stands twice. The first one was used.' },
    repair: { da: 'Giv hver profil sit eget id.', en: 'Give every profile an id of its own.' },
  },
  'unknown-level': {
    message: { da: 'Niveauet "{id}" findes ikke i pakken.', en: 'The level "{id}" is not in the package.' },
    repair: { da: 'Brug et af: {allowed}.', en: 'Use one of: {allowed}.' },
  },
} as const satisfies FindingTable;
