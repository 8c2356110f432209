import type { Localized } from '../model/localized.ts';
import { keyNames } from './map-key-words.ts';

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
    { keys: both('S'), does: { da: 'Læg området side om side med andre', en: 'Put the area side by side with others' } },
    { keys: both('Esc'), does: { da: 'Slip: piletasterne flytter kortet igen', en: 'Let go: the arrow keys move the map again' } },
  ],
};
