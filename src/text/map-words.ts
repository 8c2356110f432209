import type { Localized } from '../model/localized.ts';

/** The map itself: its name, its buttons, what is said at the pointer, and what is said when it cannot be drawn. */
export const mapWords = {
  region: { da: 'Kort', en: 'Map' },
  label: { da: 'Kort over {title}. De samme områder og tal står i listen.', en: 'Map of {title}. The same areas and figures are in the list.' },
  zoomIn: { da: 'Zoom ind', en: 'Zoom in' },
  zoomOut: { da: 'Zoom ud', en: 'Zoom out' },
  fit: { da: 'Vis hele området', en: 'Show everything' },
  classMost: { da: 'størst behov (klasse {n} af {k})', en: 'greatest need (class {n} of {k})' },
  classLeast: { da: 'mindst behov (klasse {n} af {k})', en: 'least need (class {n} of {k})' },
  classBetween: { da: 'klasse {n} af {k}', en: 'class {n} of {k}' },
  noFigure: { da: 'ingen tal', en: 'no figure' },
  tooFew: { da: 'for få beboere', en: 'too few residents' },
  withheld: { da: 'skjult af hensyn til få personer', en: 'withheld: too few people' },
  leftOut: { da: 'ikke med i indekset', en: 'left out of the index' },
  score: { da: 'Score', en: 'Score' },
  pinned: { da: '{name} er valgt', en: '{name} is chosen' },
  unpinned: { da: 'Intet område er valgt', en: 'No area is chosen' },
  noWebgl: {
    da: 'Kortet kan ikke tegnes: browseren giver ikke adgang til WebGL. Listen, tallene og eksporten virker.',
    en: 'The map cannot be drawn: the browser does not offer WebGL. The list, the figures and the export work.',
  },
  contextLost: {
    da: 'Browseren tog grafikken fra kortet. Listen, tallene og eksporten virker.',
    en: 'The browser took the graphics from the map. The list, the figures and the export work.',
  },
  tryAgain: { da: 'Tegn kortet igen', en: 'Draw the map again' },
  noGeometry: { da: 'Dette niveau har tal, men intet kort. Se listen.', en: 'This level has figures but no map. See the list.' },
} satisfies Record<string, Localized>;
