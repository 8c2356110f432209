import type { FittedChild, FittedIndex, FittedNode, FittedStep, RankTable } from '../model/fitted-index.ts';
import type { Direction } from '../model/indicator.ts';
import { treeJson } from './profile-json.ts';

/** What the scores of one level in one year were computed with; docs/calculation-basis.md says how to compute them again. */
export interface Basis {
  readonly city: { readonly id: string; readonly version: string; readonly digest: string; readonly fictional: boolean };
  readonly level: string;
  readonly year: number | null;
  /** Indicator -> year of its figures. */
  readonly yearsUsed: ReadonlyMap<string, number | null>;
  /** Indicator -> which way it counts. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** Areas with fewer residents took no part. */
  readonly minimumPopulation: number | null;
  readonly fitted: FittedIndex;
  /** ISO day. */
  readonly made: string;
  readonly link: string;
}

/** The text of a calculation basis. Numbers keep full double precision. */
export function basisText({ city, level, year, yearsUsed, directions, minimumPopulation, fitted, made, link }: Basis): string {
  const basis = {
    format: 'bybarometer-basis',
    version: 1,
    package: { id: city.id, version: city.version, digest: city.digest, fictional: city.fictional },
    level,
    year,
    yearsUsed: Object.fromEntries(yearsUsed),
    directions: Object.fromEntries(directions),
    minimumPopulation,
    index: treeJson(fitted.tree),
    nodes: fitted.nodes.map(nodeJson),
    made,
    link,
  };
  return `${JSON.stringify(basis, null, 1)}\n`;
}

function nodeJson({ id, steps, children, opponents }: FittedNode): object {
  return {
    id,
    ...(steps.length === 0 ? {} : { steps: steps.map(stepJson) }),
    ...(children.length === 0 ? {} : { children: children.map(childJson) }),
    ...(opponents === null ? {} : { opponents: opponents.map((standings) => Array.from(standings)) }),
  };
}

/** A step by its name, with what it learned from the areas. */
function stepJson({ step, parameters }: FittedStep): object {
  switch (parameters.kind) {
    case 'nothing':
      return { do: step.do };
    case 'range':
      return { do: step.do, minimum: parameters.minimum, maximum: parameters.maximum };
    case 'moments':
      return { do: step.do, mean: parameters.mean, sd: parameters.sd };
    case 'table':
      return { do: step.do, table: tableJson(parameters.table) };
    case 'no-answer':
      return { do: step.do, noAnswer: parameters.reason };
  }
}

const childJson = ({ id, fill, table }: FittedChild): object => ({ id, ...(fill === null ? {} : { fill }), ...(table === null ? {} : { table: tableJson(table) }) });

const tableJson = ({ low, high, answer, tolerance, zero }: RankTable): object => ({
  low: Array.from(low),
  high: Array.from(high),
  answer: Array.from(answer),
  tolerance,
  ...(zero === null ? {} : { zero }),
});
