import type { LinkPart } from './link-part.ts';
import type { TimeChoice } from '../view.ts';

/** `2021:base-year:-1,1,1.5,1:11:themes`: what the chosen year is held against, the limits of level and direction, the cell, the board. */
const SHAPE = /^(\d{4})?:(each-year|base-year):(-?[\d.]+),(-?[\d.]+),(-?[\d.]+),([\d.]+):(\d|1[01])?:(themes|objectives|policies)?$/;

/** What is asked of the years. */
export const TIME_PART: LinkPart = {
  name: 'time',
  write: ({ time: { since, against, limits, cell, board } }) => [since, against, limits, cell, board].join(':'),
  read: (text, view) => {
    const [, since, against, a, b, c, d, cell, board] = SHAPE.exec(text) ?? [];
    const limits = [Number(a), Number(b), Number(c), Number(d)] as const;
    if (!(limits[0] < limits[1] && limits[1] <= limits[2] && limits[3] >= 0)) return undefined;
    const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
    return { ...view, time: { since: number(since), against: against as TimeChoice['against'], limits, cell: number(cell), board: (board ?? null) as TimeChoice['board'] } };
  },
};
