import type { Localized } from '../model/localized.ts';

/** The keys of the map and of the page: hints, and the list of them. */
export const mapKeyWords = {
  title: { da: 'Taster og genveje', en: 'Keys and shortcuts' },
  close: { da: 'Luk', en: 'Close' },
  everywhere: { da: 'Overalt', en: 'Everywhere' },
  onMap: { da: 'Når kortet har fokus', en: 'While the map has focus' },
  walking: { da: 'Når du går fra område til område', en: 'While you walk from area to area' },
  hintPan: { da: '{arrows} flytter kortet · {enter} gå fra område til område · {help} alle taster', en: '{arrows} move the map · {enter} walk from area to area · {help} all keys' },
  hintWalk: { da: '{arrows} nabo · {pages} efter behov · {enter} vælg · {escape} slip · {help} alle taster', en: '{arrows} neighbour · {pages} by need · {enter} choose · {escape} let go · {help} all keys' },
  started: { da: 'Gå fra område til område med piletasterne. {area}', en: 'Walk from area to area with the arrow keys. {area}' },
  left: { da: 'Piletasterne flytter kortet igen.', en: 'The arrow keys move the map again.' },
  noNeighbour: { da: 'Ingen nabo mod {direction}.', en: 'No neighbour to the {direction}.' },
  nothingToWalk: { da: 'Ingen områder har tal her.', en: 'No areas have figures here.' },
  north: { da: 'nord', en: 'north' },
  east: { da: 'øst', en: 'east' },
  south: { da: 'syd', en: 'south' },
  west: { da: 'vest', en: 'west' },
  singleKey: { da: 'Åbn denne liste med ? overalt på siden', en: 'Open this list with ? anywhere on the page' },
  singleKeyHint: { da: 'Slå fra, hvis du styrer computeren med stemmen', en: 'Switch off if you control the computer by voice' },
} satisfies Record<string, Localized>;

/** What a key is called on a Danish keyboard and on an English one. */
export const keyNames = {
  arrows: { da: 'Piletaster', en: 'Arrow keys' },
  enter: { da: 'Enter', en: 'Enter' },
  escape: { da: 'Esc', en: 'Esc' },
  help: { da: '?', en: '?' },
  pages: { da: 'Page Down og Page Up', en: 'Page Down and Page Up' },
} satisfies Record<string, Localized>;
