import type { Localized } from '../../model/localized.ts';

/** What stands and is said while a course is presented. */
export const presenterWords = {
  region: { da: 'Fremvisning af mødeforløbet', en: 'Presentation of the meeting course' },
  position: { da: '{number} af {count}', en: '{number} of {count}' },
  steps: { da: 'Gå gennem mødeforløbet', en: 'Go through the meeting course' },
  beside: { da: 'Ved siden af kortet', en: 'Beside the map' },
  page: { da: 'I stedet for kortet', en: 'In place of the map' },
  back: { da: 'Forrige', en: 'Previous' },
  next: { da: 'Næste', en: 'Next' },
  end: { da: 'Afslut', en: 'End' },
  keys: {
    da: 'Pil til højre, Page Down eller mellemrum: næste. Pil til venstre eller Page Up: forrige. Home og End: første og sidste. Esc: afslut.',
    en: 'Right arrow, Page Down or space: next. Left arrow or Page Up: previous. Home and End: first and last. Esc: end.',
  },
  atEnd: { da: 'Det var den sidste visning', en: 'That was the last view' },
  atStart: { da: 'Det er den første visning', en: 'This is the first view' },
  weights: { da: 'Flyt vægte', en: 'Move weights' },
  weightsDone: { da: 'Skjul vægte', en: 'Hide weights' },
  weightsTitle: { da: 'Vægte lige nu', en: 'Weights right now' },
  live: { da: 'Ændret i mødet', en: 'Changed in the meeting' },
  asSaved: { da: 'Vis som gemt', en: 'Show as saved' },
  backAsSaved: { da: 'Visningen er igen, som den blev gemt', en: 'The view is again as it was saved' },
  unread: { da: 'Visningen kan ikke vises helt, som den blev gemt. {why}', en: 'The view cannot be shown quite as it was saved. {why}' },
  ended: { da: 'Fremvisningen er slut. Kortet er, som det var før.', en: 'The presentation is over. The map is as it was before.' },
  more: { da: 'og {count} til', en: 'and {count} more' },
  rank: { da: 'Nr.', en: 'No.' },
  area: { da: 'Område', en: 'Area' },
  listTitle: { da: 'Øverst på listen', en: 'At the top of the list' },
  reasons: { da: 'Det, der flytter scoren mest', en: 'What moves the score most' },
  reasonUp: { da: 'trækker mod større behov', en: 'pulls towards greater need' },
  reasonDown: { da: 'trækker mod mindre behov', en: 'pulls towards lower need' },
} satisfies Record<string, Localized>;
