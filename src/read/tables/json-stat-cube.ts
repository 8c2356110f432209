import type { Cell } from '../files/raw-file.ts';

export interface JsonStatDimension {
  readonly id: string;
  readonly codes: readonly string[];
  readonly labels: readonly string[];
}

/** A dataset: values in row-major order over its dimensions. */
export interface JsonStatCube {
  readonly label: string;
  readonly dimensions: readonly JsonStatDimension[];
  /** The number at a position, the mark that stands for it, or `null`. */
  valueAt(position: number): Cell;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const member = (value: unknown, name: string): unknown => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined);
const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** A dataset of version 1 (ids and sizes within `dimension`) or 2 (beside it); `null`: its parts do not fit together. */
export function jsonStatCube(dataset: unknown): JsonStatCube | null {
  const dimension = member(dataset, 'dimension');
  const ids = texts(member(dataset, 'id') ?? member(dimension, 'id'));
  const sizes = texts(member(dataset, 'size') ?? member(dimension, 'size')).map(Number);
  if (ids.length === 0 || ids.length > 30 || ids.length !== sizes.length || !sizes.every((size) => Number.isInteger(size) && size > 0)) return null;
  const dimensions = ids.map((id, i) => dimensionOf(id, member(dimension, id), sizes[i] ?? 0));
  if (dimensions.some((one) => one === null)) return null;
  const [values, status] = [member(dataset, 'value'), member(dataset, 'status')];
  const label = member(dataset, 'label');
  return {
    label: typeof label === 'string' ? label : '',
    dimensions: dimensions.filter((one) => one !== null),
    valueAt(position) {
      const value = at(values, position);
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      const mark = at(status, position) ?? value;
      return typeof mark === 'string' ? mark : null;
    },
  };
}

/** Values are a list, or an object by position where most are missing. A status may be one text for all. */
function at(values: unknown, position: number): unknown {
  if (Array.isArray(values)) return values[position];
  return typeof values === 'string' ? values : member(values, String(position));
}

function dimensionOf(id: string, given: unknown, size: number): JsonStatDimension | null {
  const category = member(given, 'category');
  const index = member(category, 'index');
  const labels = member(category, 'label');
  const ordered = Array.isArray(index) ? index.map(String) : isObject(index) ? Object.keys(index).toSorted((a, b) => Number(index[a]) - Number(index[b])) : isObject(labels) ? Object.keys(labels) : [];
  if (ordered.length !== size) return null;
  return { id, codes: ordered, labels: ordered.map((code) => String(member(labels, code) ?? code)) };
}
