import type { Level } from '../../model/level.ts';

/**
 * A file name for the profile of each area, in the order of the level: `bydel-3.html`, or with another ending. Of an id only letters, digits, `-` and `_` go into it, since an
 * id may be any text; names that would be the same, also where capitals do not count, get a number.
 */
export function fileNames({ id, areas }: Level, ending: 'html' | 'xlsx' = 'html'): readonly string[] {
  const taken = new Set(['index']);
  return areas.map((area) => {
    const stem = `${safeName(id)}-${safeName(area.id)}`;
    let name = stem;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${stem}-${next}`;
    taken.add(name.toLowerCase());
    return `${name}.${ending}`;
  });
}

/** Of any text what may stand in the name of a file. */
export const safeName = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80);
