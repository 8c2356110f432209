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

interface Shortcut {
  readonly keys: Localized;
  readonly does: Localized;
}

const both = (keys: string): Localized => ({ da: keys, en: keys });

/** Every shortcut of the app, in the groups in which the list shows them. */
export const shortcuts: Readonly<Record<'everywhere' | 'onMap' | 'walking', readonly Shortcut[]>> = {
  everywhere: [
    { keys: both('Ctrl + Z'), does: { da: 'Fortryd', en: 'Undo' } },
    { keys: both('Ctrl + Shift + Z, Ctrl + Y'), does: { da: 'Gentag', en: 'Redo' } },
    { keys: both('Esc'), does: { da: 'Luk det, der ligger øverst: plan, derefter område', en: 'Close what lies on top: plan, then area' } },
    { keys: both('?'), does: { da: 'Vis denne liste', en: 'Show this list' } },
  ],
  onMap: [
    { keys: keyNames.arrows, does: { da: 'Flyt kortet (med Shift: et lille stykke)', en: 'Move the map (with Shift: a little)' } },
    { keys: keyNames.enter, does: { da: 'Gå fra område til område', en: 'Walk from area to area' } },
    { keys: both('Home, End'), does: { da: 'Området med størst eller mindst behov', en: 'The area with the greatest or least need' } },
    { keys: { da: 'Page Down eller N, Page Up eller P', en: 'Page Down or N, Page Up or P' }, does: { da: 'Næste eller forrige efter behov', en: 'Next or previous by need' } },
    { keys: both('+, −'), does: { da: 'Zoom ind eller ud', en: 'Zoom in or out' } },
    { keys: both('0'), does: { da: 'Vis hele området', en: 'Show everything' } },
  ],
  walking: [
    { keys: keyNames.arrows, does: { da: 'Naboområdet i den retning', en: 'The neighbouring area in that direction' } },
    { keys: { da: 'Enter eller mellemrum', en: 'Enter or space' }, does: { da: 'Vælg området, og åbn dets tal', en: 'Choose the area and open its figures' } },
    { keys: both('Esc'), does: { da: 'Slip: piletasterne flytter kortet igen', en: 'Let go: the arrow keys move the map again' } },
  ],
};
