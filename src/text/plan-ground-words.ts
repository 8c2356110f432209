import type { Localized } from '../model/localized.ts';

/** Where a plan works: areas picked or a border drawn. */
export const planGroundWords = {
  ground: { da: 'Hvor planen arbejder', en: 'Where the plan works' },
  pickAreas: { da: 'Vælg områder på kortet', en: 'Pick areas on the map' },
  pickAreasNow: { da: 'Klik på områder på kortet for at vælge dem og vælge dem fra.', en: 'Click areas on the map to choose them and to take them out.' },
  draw: { da: 'Tegn en grænse på kortet', en: 'Draw a border on the map' },
  drawNow: { da: 'Klik på kortet for hvert hjørne. Grænsen lukker selv.', en: 'Click the map for each corner. The border closes by itself.' },
  undoCorner: { da: 'Fortryd sidste punkt', en: 'Undo the last point' },
  done: { da: 'Færdig', en: 'Done' },
  level: { da: 'Niveau', en: 'Level' },
  findArea: { da: 'Find område', en: 'Find an area' },
  add: { da: 'Tilføj', en: 'Add' },
  chosen: { da: 'Valgte områder', en: 'Chosen areas' },
  noneChosen: { da: 'Ingen områder er valgt.', en: 'No areas are chosen.' },
  noSuchArea: { da: 'Intet område hedder »{text}« på dette niveau.', en: 'No area is called “{text}” at this level.' },
  added: { da: '{name} er med', en: '{name} is in' },
  removed: { da: '{name} er taget ud', en: '{name} is out' },
  corners: { da: 'Grænsens hjørner', en: 'Corners of the border' },
  cornersHint: {
    da: 'Breddegrad, længdegrad, ét hjørne på hver linje. Med en grænse dækker planen det, der ligger inden for den, ikke hele områder.',
    en: 'Latitude, longitude, one corner on each line. With a border the plan covers what lies within it, not whole areas.',
  },
  outline: { da: 'Brug områdernes omrids', en: 'Use the outline of the areas' },
  clear: { da: 'Fjern grænsen', en: 'Remove the border' },
  cornerCount: { da: '{count} hjørner', en: '{count} corners' },
  pieces: { da: 'Huller i grænsen følger med, så længe den ikke ændres.', en: 'Holes in the border are kept as long as it is not changed.' },
} satisfies Record<string, Localized>;
