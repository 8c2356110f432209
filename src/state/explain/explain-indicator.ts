import { formatFigure, formatUnit } from '../../format/figure.ts';
import { indicatorAtLevel } from '../../model/indicator.ts';
import type { Localized } from '../../model/localized.ts';
import { explainWords as words } from '../../text/explain-words.ts';
import { fill } from '../../text/say.ts';
import { figuresOf } from '../area/area-figures.ts';
import { inBoth } from '../sentence.ts';
import type { AreaFigure, Scene } from '../scene.ts';

const directions: Readonly<Record<'higher-is-more-deprived' | 'lower-is-more-deprived' | 'context', Localized>> = {
  'higher-is-more-deprived': words.higherIsNeed,
  'lower-is-more-deprived': words.lowerIsNeed,
  context: words.isContext,
};

/** An indicator in sentences: what it is, its unit and direction, its source and year, the pinned area's figure beside the city's. */
export function explainIndicator(scene: Scene, id: string, pinned: number | null): readonly Localized[] {
  const known = scene.city.indicators.get(id);
  if (known === undefined) return [];
  const { description, direction, unit } = indicatorAtLevel(known, scene.level.id);
  const sign = inBoth((language) => formatUnit(unit, language));
  // What is said of the city is the same from every area.
  const figure = figuresOf(scene, pinned ?? 0).find((one) => one.indicator === id);
  return [
    ...(description === null ? [] : [description]),
    ...(sign.da === '' ? [] : [fill(words.unit, { unit: sign })]),
    directions[direction],
    ...(known.confirmed ? [] : [words.unconfirmed]),
    ...(figure === undefined ? [] : [...sourceOf(figure), ...valuesOf(figure, pinned === null ? null : (scene.rows[pinned]?.name ?? null))]),
  ];
}

function sourceOf({ source, year }: AreaFigure): readonly Localized[] {
  if (source !== null) return [year === null ? fill(words.source, { source }) : fill(words.sourceAndYear, { source, year: String(year) })];
  return year === null ? [] : [fill(words.yearOnly, { year: String(year) })];
}

function valuesOf({ value, unit, cityValue, cityLabel }: AreaFigure, area: string | null): readonly Localized[] {
  const here = inBoth((language) => formatFigure(value, unit, language));
  const city = inBoth((language) => formatFigure(cityValue, unit, language));
  const hasCity = cityValue !== null && cityLabel !== null;
  if (area === null) return hasCity ? [fill(words.city, { city, label: cityLabel })] : [];
  return [hasCity ? fill(words.hereAndCity, { area, here, city, label: cityLabel }) : fill(words.here, { area, here })];
}
