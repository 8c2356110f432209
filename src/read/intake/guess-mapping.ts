import { unlocalized } from '../../model/localized.ts';
import type { RawLayer } from '../files/raw-file.ts';
import type { TableReading } from '../tables/read-tables.ts';
import { guessLayer } from './guess-layer.ts';
import { guessTable } from './guess-table.ts';
import { countsResidents } from './indicator-guess.ts';
import { levelOrder, levelTitleOf } from './level-words.ts';
import { levelOfLayer } from './levels-of-layers.ts';
import { editOf } from './mapping-edits.ts';
import type { FileEdit } from './mapping-edits.ts';
import type { MappedFile, MappedIndicator, MappedLevel, Mapping } from './mapping-shape.ts';
import { idMaker, slugOf } from './slug.ts';

/** Below so many residents a share says little of an area; a person may say otherwise. */
const MINIMUM_POPULATION = 300;

/**
 * A mapping that no person has seen yet: every direction, unit and theme in it is unconfirmed.
 * @param given what a person has said of the files; the rest is guessed around it
 */
export function guessMapping(layers: readonly RawLayer[], tables: readonly TableReading[], name: string, given: readonly FileEdit[] = []): Mapping {
  const makeId = idMaker();
  const guessed = asLevels(layers.map((layer) => ({ layer, file: guessLayer(layer, editOf(given, { file: layer.file, part: layer.name })) })), given);
  const levels = guessed.flatMap(({ layer, file }) => (file.use === 'areas' ? [levelOfLayer(layer, file, {}, [])] : []));
  const found = tables.map((reading) => guessTable(reading, levels, makeId, editOf(given, { file: reading.table.file, part: reading.table.name })));
  const files = [...guessed.map(({ file }) => file), ...found.map(({ file }) => file)];
  const indicators = found.flatMap((one) => one.indicators);
  return {
    version: 1,
    package: { name: slugOf(name) || 'pakke', title: { ...unlocalized(name) }, version: '1' },
    files,
    levels: levelsOf(files, tables, indicators),
    indicators: indicators as Mapping['indicators'],
    joinRepairs: [],
  };
}

type Guessed = { readonly layer: RawLayer; readonly file: MappedFile };

/** Where no layer looks like a division of the city, the first one is taken as one; two of one name get a number. */
function asLevels(guessed: readonly Guessed[], given: readonly FileEdit[]): readonly Guessed[] {
  const taken = new Set<string>();
  const hasAreas = guessed.some(({ file }) => file.use === 'areas');
  return guessed.map(({ layer, file }, i) => {
    const isSaid = editOf(given, { file: layer.file, part: layer.name }).use !== undefined;
    if (file.use !== 'areas' && (hasAreas || i > 0 || isSaid)) return { layer, file };
    const base = file.level ?? (slugOf(layer.name) || 'omraade');
    let level = base;
    for (let n = 2; taken.has(level); n += 1) level = `${base}_${n}`;
    taken.add(level);
    return { layer, file: { ...file, use: 'areas', level } };
  });
}

function levelsOf(files: readonly MappedFile[], tables: readonly TableReading[], indicators: readonly MappedIndicator[]): MappedLevel[] {
  const ids = [...new Set(files.flatMap(({ use, level }) => (level === undefined || use === 'ignore' ? [] : [level])))].toSorted((a, b) => levelOrder(a) - levelOrder(b));
  return ids.map((id) => {
    const population = populationOf(files.filter(({ use, level }) => use === 'values' && (level === id || level === undefined)), tables, indicators);
    return { id, title: { ...levelTitleOf(id, id) }, ...(population === null ? {} : { population: population.indicator, ...(population.largest > MINIMUM_POPULATION ? { minimumPopulation: MINIMUM_POPULATION } : {}) }) };
  });
}

/** The indicator that counts residents, and how many the largest area has. */
function populationOf(files: readonly MappedFile[], tables: readonly TableReading[], indicators: readonly MappedIndicator[]): { indicator: string; largest: number } | null {
  for (const file of files) {
    const reading = tables.find(({ table }) => table.file === file.file && table.name === file.part);
    for (const { column, indicator } of file.columns ?? []) {
      const found = reading?.columns.find(({ name }) => name === column);
      if (found !== undefined && countsResidents(column, found)) return { indicator, largest: found.largest };
    }
    for (const { text, indicator } of file.series ?? []) {
      const value = reading?.columns.find(({ name }) => name === file.value);
      if (value !== undefined && countsResidents(text, value) && indicators.length === 1) return { indicator, largest: value.largest };
    }
  }
  return null;
}
