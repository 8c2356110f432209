import { areaMatcher } from '../join/match-areas.ts';
import type { MatchOptions } from '../join/match-areas.ts';
import type { TableReading } from '../tables/read-tables.ts';
import type { KnownLevel, TakenArea } from './known-levels.ts';
import { levelOrder } from './level-words.ts';
import type { MappedFile } from './mapping-shape.ts';
import { kindOfName, placeOfKey } from './statbank-areas.ts';
import { textOfCell } from './text-of-cell.ts';

/** Levels without a map, of the areas that tables speak of: where no layer was handed over there is a list and no map. */
export function levelsOfTables(tables: readonly { readonly reading: TableReading; readonly file: MappedFile }[], matching: (level: string) => MatchOptions): readonly KnownLevel[] {
  const levels = new Map<string, Map<string, TakenArea>>();
  for (const { reading, file } of tables) {
    const at = reading.table.columns.indexOf(file.area ?? '');
    for (const row of at < 0 ? [] : reading.table.rows) {
      const area = areaOf(textOfCell(row[at]), file.level);
      if (area === null) continue;
      const areas = levels.get(area.level) ?? new Map<string, TakenArea>();
      if (!areas.has(area.id)) areas.set(area.id, { id: area.id, name: area.name, geometry: null, properties: new Map() });
      levels.set(area.level, areas);
    }
  }
  const known = [...levels].map(([id, areas]): KnownLevel => {
    const list = [...areas.values()];
    return { id, areas: list, matcher: areaMatcher(list, matching(id)), layer: null, idFrom: 'id', nameFrom: 'name' };
  });
  return known.toSorted((a, b) => levelOrder(a.id) - levelOrder(b.id) || a.areas.length - b.areas.length);
}

const NUMBERED = /^(\d{1,6})[.\s:)-]+\s*(\p{L}.*)$/u;

/** The area that a key names: `1. Indre By` has the id 1, a key of StatBank stands for itself. */
function areaOf(key: string, level: string | undefined): { level: string; id: string; name: string } | null {
  if (key === '') return null;
  const place = level === undefined ? placeOfKey(key) : null;
  if (place !== null) return place.kind === 'area' ? { level: place.level, id: key, name: place.name } : null;
  if (kindOfName(key) !== 'area') return null;
  const [, id = key, name = key] = NUMBERED.exec(key) ?? [];
  return { level: level ?? 'omraade', id, name: name.replace(/^(bydel|district|lokaludvalg)\s*[-–]\s*/i, '') };
}
