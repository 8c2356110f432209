import type { AreaNote } from '../../model/area-note.ts';
import { levelOf, type CityPackage } from '../../model/city-package.ts';
import type { Day } from '../../model/programme.ts';
import { areaNotesJson } from '../../write/area-notes-json.ts';
import type { NotesByArea } from '../list/list-facts.ts';

/** The notes of a level's areas, newest first; of one day the one that was written last. */
export function notesByArea(notes: readonly AreaNote[], level: string): NotesByArea {
  const here = notes.filter((note) => note.level === level).toReversed();
  const byArea = new Map<string, AreaNote[]>();
  for (const note of here.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))) byArea.set(note.area, [...(byArea.get(note.area) ?? []), note]);
  return byArea;
}

/** What the area of a note is called in the package; `null`: it has no such area. */
export function areaNameOf(city: CityPackage, { level, area }: Pick<AreaNote, 'level' | 'area'>): string | null {
  const at = levelOf(city, level);
  return at?.areas[at.positions.get(area) ?? -1]?.name ?? null;
}

/** Every note of a city as a file. */
export const notesExport = (city: CityPackage, notes: readonly AreaNote[], made: Day): { readonly name: string; readonly type: string; readonly text: string } => ({
  name: `${city.id}-noter-${made}.json`,
  type: 'application/json;charset=utf-8',
  text: areaNotesJson(notes, { city, nameOf: (note) => areaNameOf(city, note), exported: made }),
});
