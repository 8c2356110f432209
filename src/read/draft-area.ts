import type { AreaGeometry } from '../model/geometry.ts';
import { finding } from './finding.ts';
import type { Features } from './geojson-features.ts';
import type { IssueLog } from './issue-log.ts';
import type { JsonText } from './json-text.ts';
import type { ValuesTable } from './values-layout.ts';

export type Property = string | number | boolean | null;

/** An area before its names, parents and values are known. */
export interface DraftArea {
  readonly id: string;
  readonly properties: Map<string, Property>;
  readonly geometry: AreaGeometry | null;
}

/** Areas of a geometry file, in its order. A feature without an id, or with one that was there before, is left out with an error. */
export function draftsOfFeatures({ features }: Features, idProperty: string, json: JsonText, log: IssueLog): DraftArea[] {
  const drafts = new Map<string, DraftArea>();
  for (const { index, properties, geometry } of features) {
    const given = properties.get(idProperty);
    const place = () => ({ ...json.place(['features', index, 'properties', idProperty]), feature: String(index + 1) });
    if (typeof given === 'number') log.addOnce(`numeric-id ${json.file}`, () => finding('numeric-id', { name: idProperty }, place()));
    const id = typeof given === 'number' ? String(given) : given;
    if (typeof id !== 'string' || id.trim() === '') log.add(finding('missing-area-id', { number: String(index + 1), name: idProperty }, place()));
    else if (drafts.has(id)) log.add(finding('duplicate-area', { id }, { ...place(), feature: id }));
    else drafts.set(id, { id, geometry, properties: plainProperties(properties) });
  }
  return [...drafts.values()];
}

const isProperty = (value: unknown): value is Property => value === null || ['string', 'number', 'boolean'].includes(typeof value);

function plainProperties(properties: ReadonlyMap<string, unknown>): Map<string, Property> {
  const plain = new Map<string, Property>();
  for (const [name, value] of properties) if (isProperty(value)) plain.set(name, value);
  return plain;
}

/** Areas of a level without geometry: every id of its tables, in the order in which they first stand. */
export function draftsOfTables(tables: readonly ValuesTable[]): DraftArea[] {
  const drafts = new Map<string, DraftArea>();
  for (const { table, area } of tables) {
    for (const row of table.rows) {
      const id = row[area] ?? '';
      if (id.trim() !== '' && !drafts.has(id)) drafts.set(id, { id, properties: new Map(), geometry: null });
    }
  }
  return [...drafts.values()];
}

/** Adds what the tables say of areas beside figures, where the geometry does not say it; the first row of an area that says it holds. */
export function addTableProperties(drafts: readonly DraftArea[], tables: readonly ValuesTable[]): void {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  for (const { table, area, others } of tables) {
    for (const row of others.length > 0 ? table.rows : []) {
      const properties = byId.get(row[area] ?? '')?.properties;
      for (const { name, column } of properties === undefined ? [] : others) {
        const text = (row[column] ?? '').trim();
        if (text !== '' && properties?.has(name) === false) properties.set(name, text);
      }
    }
  }
}
