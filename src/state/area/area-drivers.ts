import { formatList } from '../../format/list.ts';
import type { Localized } from '../../model/localized.ts';
import type { Programme } from '../../model/programme.ts';
import { driversWithPlans, needDrivers } from '../../plans/need-drivers.ts';
import { partAmounts } from '../../score/contributions.ts';
import { areaCoverWords as words } from '../../text/area-cover-words.ts';
import { fill } from '../../text/say.ts';
import { comparableIn } from '../cover/cover-groups.ts';
import type { Scene } from '../scene.ts';
import { inBoth } from '../sentence.ts';

/** A theme that lifts an area's score, and the running programmes there that work with it. */
export interface DriverInArea {
  readonly id: string;
  readonly title: Localized;
  /** In units of the score, above 0. */
  readonly amount: number;
  readonly programmes: readonly Programme[];
}

/** What the need of an area is driven by and what the plans there work with; `null`: nothing lifts its score, or need and plans are not set together. */
export interface AreaDrivers {
  readonly sentence: Localized;
  readonly drivers: readonly DriverInArea[];
}

export function driversOfArea(scene: Scene, position: number): AreaDrivers | null {
  const { tree, result, programmes, rows } = scene;
  const plans = rows[position]?.plans;
  if (tree === null || result === null || plans === undefined || !comparableIn(scene).allowed) return null;
  const running = new Set([...plans.active, ...plans.besides]);
  const here = programmes.flatMap(({ programme }) => (running.has(programme.id) ? [programme] : []));
  const amounts = partAmounts(result, position).map(({ part, amount }) => ({ node: part.node.id, amount }));
  const drivers = driversWithPlans(tree, needDrivers(tree, amounts), here).map(({ node, programmes: working, ...driver }) => ({
    ...driver,
    id: node,
    programmes: here.filter(({ id }) => working.includes(id)),
  }));
  return drivers.length === 0 ? null : { sentence: sentenceOf(drivers, scene.city.programmesComplete), drivers };
}

/** "Behovet drives af uddannelse; ingen kendt plan her arbejder med det." */
function sentenceOf(drivers: readonly DriverInArea[], listIsComplete: boolean): Localized {
  const worked = drivers.filter(({ programmes }) => programmes.length > 0);
  const text = worked.length === 0 ? words.noneWorks : worked.length === drivers.length ? words.allWork : words.someWork;
  const left = drivers.filter(({ programmes }) => programmes.length === 0);
  return fill(text, { themes: listed(drivers), with: listed(worked), without: listed(left), known: listIsComplete ? '' : words.known });
}

const listed = (drivers: readonly DriverInArea[]): Localized => inBoth((language) => formatList(drivers.map(({ title }) => title[language].toLowerCase()), language));
