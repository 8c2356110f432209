import type { JoinRepair } from '../../model/city-package.ts';
import type { Cell } from '../files/raw-file.ts';
import type { DraftLayer, DraftPackage, DraftValues } from './draft-package.ts';
import type { FigureStore } from './figures.ts';
import { guessIndex, titleOf } from './guess-index.ts';
import type { KnownLevel } from './known-levels.ts';
import type { SideLayer } from './side-layers.ts';
import type { Mapping } from './mapping-shape.ts';

/** What a draft is made of. */
export interface DraftParts {
  readonly mapping: Mapping;
  /** From the whole city down. */
  readonly levels: readonly KnownLevel[];
  readonly sides: readonly SideLayer[];
  readonly figures: FigureStore;
  readonly repairs: readonly JoinRepair[];
}

/** Levels, values and layers as a package: what is confirmed and what is guessed stands in it as the mapping says. */
export function buildDraft({ mapping, levels, sides, figures, repairs }: DraftParts): DraftPackage {
  const values = levels.flatMap((level) => valuesOf(level, figures));
  const layers = [...levels.flatMap((level) => layerOf(level, levels)), ...sides.map(({ name, layer }) => sideLayer(name, layer))];
  const described = new Set(values.flatMap((one) => one.figures.map(({ indicator }) => indicator)));
  const indicators = mapping.indicators.filter(({ id }) => described.has(id));
  const index = mapping.index ?? guessIndex(indicators, undefined);
  const themes = [...new Set(indicators.filter(({ direction }) => direction === 'context').map(({ theme }) => theme))].filter((theme) => theme !== undefined);
  const own = {
    version: 1,
    ...(mapping.package.fictional === undefined ? {} : { fictional: mapping.package.fictional }),
    levels: levels.map((level) => levelEntry(level, mapping, levels, { described, hasValues: values.some(({ name }) => name === valuesName(level.id)) })),
    indicators,
    ...(index === undefined ? {} : { index }),
    ...(mapping.profiles === undefined ? {} : { profiles: mapping.profiles }),
    ...(mapping.protection === undefined ? {} : { protection: mapping.protection }),
    ...(themes.length === 0 ? {} : { themes: themes.map((id) => ({ id, title: titleOf(id) })) }),
    ...sideEntries(sides),
    ...(repairs.length === 0 ? {} : { joinRepairs: repairs }),
  };
  const { name, title, version, sources, licenses } = mapping.package;
  const head = { name, title: typeof title === 'object' ? (title.da ?? title.en ?? name) : (title ?? name), version: version ?? '1', ...(licenses === undefined ? {} : { licenses }), ...(sources === undefined ? {} : { sources }) };
  return { manifest: { ...head, bybarometer: typeof title === 'object' ? { ...own, title } : own }, layers, values };
}

function levelEntry(level: KnownLevel, { levels: mapped }: Mapping, all: readonly KnownLevel[], { described, hasValues }: { readonly described: ReadonlySet<string>; readonly hasValues: boolean }): unknown {
  const own = mapped.find(({ id }) => id === level.id);
  const parents = Object.fromEntries(parentsOf(level, all).map(({ level: parent, property }) => [parent, property]));
  const population = own?.population !== undefined && described.has(own.population) ? own.population : undefined;
  return {
    id: level.id,
    ...(own?.title === undefined ? {} : { title: own.title }),
    ...(level.layer === null ? { areaName: 'name' } : { geometry: level.id, areaId: level.idFrom, ...(level.nameFrom === null ? {} : { areaName: level.nameFrom }) }),
    values: hasValues ? [valuesName(level.id)] : [],
    ...(Object.keys(parents).length === 0 ? {} : { parents }),
    ...(population === undefined ? {} : { population, ...(own?.minimumPopulation === undefined ? {} : { minimumPopulation: own.minimumPopulation }) }),
  };
}

const valuesName = (level: string): string => `${level}-values`;

function valuesOf(level: KnownLevel, figures: FigureStore): readonly DraftValues[] {
  const names = level.layer === null ? new Map(level.areas.map(({ id, name }) => [id, name])) : null;
  const own = figures.of(level.id);
  return own.length === 0 ? [] : [{ name: valuesName(level.id), figures: own, names }];
}

/** A property that holds, for every area, an area of another level: by its id, or by a name that is looked up and written beside it as an id. */
function parentsOf(level: KnownLevel, all: readonly KnownLevel[]): readonly { level: string; property: string; from: string; ids: ReadonlyMap<string, string> }[] {
  const own = all.indexOf(level);
  const coarser = all.filter((one, i) => i < own && one.areas.length < level.areas.length);
  return coarser.flatMap((parent) => {
    const found = [...(level.areas[0]?.properties.keys() ?? [])].find((property) => property !== level.idFrom && pointsAt(level, property, parent));
    if (found === undefined) return [];
    const texts = new Set(level.areas.map(({ properties }) => textOf(properties.get(found))));
    const ids = new Map([...texts].flatMap((text) => idIn(parent, text)));
    const isId = [...ids].every(([text, id]) => text === id);
    return [{ level: parent.id, property: isId ? found : `${parent.id}_id`, from: found, ids }];
  });
}

const textOf = (cell: Cell | undefined): string => (cell === undefined || cell === null ? '' : String(cell).trim());

function idIn(parent: KnownLevel, text: string): [string, string][] {
  const match = text === '' ? null : parent.matcher.match(text);
  return match?.kind === 'matched' ? [[text, match.id]] : [];
}

/** True where nearly every area names one of the other level, and the property speaks of that level or holds names. */
function pointsAt(level: KnownLevel, property: string, parent: KnownLevel): boolean {
  const texts = level.areas.map(({ properties }) => textOf(properties.get(property))).filter((text) => text !== '');
  if (texts.length < level.areas.length * 0.9) return false;
  const isAbout = property.toLowerCase().includes(parent.id) || texts.every((text) => /\p{L}/u.test(text));
  return isAbout && texts.every((text) => idIn(parent, text).length > 0);
}

function layerOf(level: KnownLevel, all: readonly KnownLevel[]): readonly DraftLayer[] {
  if (level.layer === null) return [];
  const parents = parentsOf(level, all).filter(({ property, from }) => property !== from);
  const features = level.areas.map(({ id, name, geometry, properties }) => {
    const more = parents.map(({ property, from, ids }) => [property, ids.get(textOf(properties.get(from))) ?? null] as const);
    return { geometry, properties: new Map<string, Cell>([...properties, ...more, [level.idFrom, id], ...(level.nameFrom === null ? [] : [[level.nameFrom, name] as const])]) };
  });
  return [{ name: level.id, features }];
}

const sideLayer = (name: string, layer: SideLayer['layer']): DraftLayer => ({
  name,
  features: layer.rows.map((row, i) => ({ geometry: layer.geometries[i] ?? null, properties: new Map(layer.columns.map((column, at) => [column, row[at] ?? null])) })),
});

function sideEntries(sides: readonly SideLayer[]): Record<string, unknown> {
  const context = sides.filter(({ file }) => file.use === 'context').map(({ name, file }) => ({ resource: name, kind: file.kind ?? 'lake' }));
  const overlays = sides
    .filter(({ file }) => file.use === 'overlay')
    .map(({ name, layer, file }) => ({ resource: name, id: name, title: layer.name, ...(file.areaId === undefined ? {} : { featureId: file.areaId }), ...(file.areaName === undefined ? {} : { featureName: file.areaName }) }));
  return { ...(context.length === 0 ? {} : { context }), ...(overlays.length === 0 ? {} : { overlays }) };
}
