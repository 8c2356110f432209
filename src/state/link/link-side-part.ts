import { levelOf, type CityPackage } from '../../model/city-package.ts';
import type { Position } from '../../model/geometry.ts';
import { MOST_CORNERS, MOST_SIDES, type OwnArea, type SideChoice } from '../side-by-side/side-choice.ts';
import type { AreaRef } from '../view.ts';
import { escapePart, readArea, readIds, readNumber, unescapePart, writeArea, writeIds } from './link-fields.ts';
import { hasArea, ifKnown, type LinkPart } from './link-part.ts';

/** Neither areas nor corners. */
const NO_OWN = ';';

const writeOwn = ({ level, areas, border }: OwnArea): string => [writeIds([level, ...areas]), border.map((corner) => corner.join(':')).join(',')].join(';');

/** `open;bydel:2,rode:17;social;rode,1,2;12.5:55.7,12.51:55.7,12.51:55.71;bydel:2`: page, areas, figure, of an area of one's own level, areas and corners, and the place that the levels are seen from. What is not chosen at the end is left out. */
export const SIDE_PART: LinkPart = {
  name: 'side',
  write: ({ side: { open, areas, figure, own, place } }) =>
    [open ? 'open' : '', areas.map(writeArea).join(','), escapePart(figure ?? ''), ...(own !== null ? [writeOwn(own)] : place !== null ? [NO_OWN] : []), ...(place === null ? [] : [writeArea(place)])].join(';'),
  read: (text, view, city) => ifKnown(readSide(text, city), (side) => ({ ...view, side })),
};

function readSide(text: string, city: CityPackage): SideChoice | undefined {
  const [open, list = '', name = '', ids = '', corners = '', at = '', ...rest] = text.split(';');
  const areas = list === '' ? [] : list.split(',').map(readArea);
  const [figure, own, place] = [unescapePart(name), ids === '' && corners === '' ? null : readOwn(ids, corners, city), at === '' ? null : readArea(at)];
  const isWhole = (open === 'open' || open === '') && rest.length === 0 && new Set(list.split(',')).size === Math.max(1, areas.length);
  if (!isWhole || figure === undefined || own === undefined || place === undefined || areas.length > MOST_SIDES || (place !== null && !hasArea(city, place))) return undefined;
  return areas.every((area): area is AreaRef => area !== undefined && hasArea(city, area)) ? { open: open === 'open', areas, figure: figure === '' ? null : figure, own, place } : undefined;
}

function readOwn(ids: string, corners: string, city: CityPackage): OwnArea | undefined {
  const [level = '', ...areas] = readIds(ids) ?? [];
  const known = levelOf(city, level);
  const border = corners === '' ? [] : corners.split(',').map(readCorner);
  if (known === undefined || border.length > MOST_CORNERS || !areas.every((area) => known.positions.has(area))) return undefined;
  return border.every((corner) => corner !== undefined) ? { level, areas, border } : undefined;
}

function readCorner(text: string): Position | undefined {
  const [x, y, ...rest] = text.split(':').map(readNumber);
  return x === undefined || y === undefined || rest.length > 0 || Math.abs(x) > 180 || Math.abs(y) > 90 ? undefined : [x, y];
}
