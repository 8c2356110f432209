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
  noWebgl: { da: 'Kortet er tegnet uden WebGL. Områder, tal og taster er de samme.', en: 'The map is drawn without WebGL. Areas, figures and keys are the same.' },
  contextLost: {
    da: 'Browseren tog grafikken fra kortet; det er nu tegnet på en enklere måde. Områder, tal og taster er de samme.',
    en: 'The browser took the graphics from the map; it is now drawn in a simpler way. Areas, figures and keys are the same.',
  },
  tryAgain: { da: 'Tegn kortet igen', en: 'Draw the map again' },
  putAway: { da: 'Luk', en: 'Close' },
  noGeometry: { da: 'Dette niveau har tal, men intet kort. Se listen.', en: 'This level has figures but no map. See the list.' },
} satisfies Record<string, Localized>;
