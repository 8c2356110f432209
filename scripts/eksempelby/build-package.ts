import type { BuiltPackage } from '../built-package.ts';
import { layBoundaries } from './boundaries.ts';
import { borderChange } from './border-change.ts';
import { figuresOf } from './figures.ts';
import { cellsOf, type LevelUnits } from './level-cells.ts';
import { levelUnits } from './level-units.ts';
import { manifest, TITLE, VERSION } from './manifest.ts';
import { namesOf } from './names-of-areas.ts';
import { type Counts, peopleOf } from './people.ts';
import { planEffect } from './plan-effect.ts';
import { programmesOf } from './programmes.ts';
import { RATIOS, ratioOf } from './ratios.ts';
import { shapeFiles } from './shapes.ts';
import { summed, surveyOf } from './survey.ts';
import { targetsOf } from './targets.ts';
import { layTown } from './town.ts';
import { unitsOf } from './units.ts';
import { valueTables } from './value-tables.ts';
import { type IsWithheld, nothingWithheld, withheldIn } from './withheld.ts';
import { LAST_YEAR } from './years.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** A ratio of the whole town in the latest year, from its sums. */
function cityFigures(counts: Counts): (indicator: string) => number {
  const total = (id: string): number => (counts.get(id) ?? []).reduce((sum, one) => sum + one, 0);
  return (indicator) => {
    const ratio = RATIOS.find(({ id }) => id === indicator);
    if (!ratio || total(ratio.below) === 0) throw new Error(`no figure of the town for ${indicator}`);
    return ratioOf(ratio, total(ratio.above), total(ratio.below));
  };
}

/** Whole counts of an indicator at a level in the latest year. */
function latest(level: LevelUnits | undefined, id: string, counts: Counts): readonly number[] {
  const cells = level ? cellsOf(level, LAST_YEAR, counts).get(id) : undefined;
  return (cells ?? []).map((cell) => (typeof cell === 'number' ? cell : 0));
}

/** Package `eksempelby`: made from nothing but its seeds, so that every machine makes the same bytes. What the disclosure gate withholds is not in its files. */
export async function buildEksempelby(): Promise<BuiltPackage> {
  const town = layTown();
  const names = namesOf(town);
  const units = unitsOf(town);
  const border = borderChange(town, units);
  const figures = figuresOf(units, peopleOf(units, border), planEffect(units));
  const levels = levelUnits(town, units, names);
  const now = figures.get(LAST_YEAR) ?? new Map();
  const [, , rode, estate] = levels;
  const survey = surveyOf(units, town.roder.map(({ kvarter }) => kvarter), names.kvarterer.length)(LAST_YEAR);
  const cityFigure = cityFigures(new Map([...now, ...summed(survey, names.kvarterer.map(() => 0), 1)]));
  const dwellings = latest(estate, 'boliger', now);
  const moved = { from: names.roder[border.from]?.name ?? '', to: names.roder[border.to]?.name ?? '' };
  const plans = programmesOf({
    town, names, dwellings, cityFigure,
    residents: latest(estate, 'befolkning', now), rodeResidents: latest(rode, 'befolkning', now), rodeDwellings: latest(rode, 'boliger', now),
  });
  const shapes = shapeFiles(town, names, { boundaries: layBoundaries(town), border, dwellings });
  const targets = targetsOf(cityFigure);
  const filesWithout = (isWithheld: IsWithheld): ReadonlyMap<string, string> => {
    const tables = new Map(levels.map((level) => [level.id, valueTables(level, figures, isWithheld)]));
    return new Map([
      ...shapes,
      ...[...tables.values()].flat().map(({ name, text }) => [`${name}.csv`, text] as const),
      ['programmes.json', pretty(plans)],
      ['datapackage.json', pretty(manifest({ tables, targets, moved }))],
    ]);
  };
  return { id: 'eksempelby', title: TITLE, version: VERSION, files: filesWithout(await withheldIn(filesWithout(nothingWithheld))) };
}
