import type { Issue } from '../../model/issue.ts';
import { isDirectionUnknown } from './indicator-guess.ts';
import { intakeIssue } from './intake-issue.ts';
import type { Mapping } from './mapping-shape.ts';

const SHOWN = 8;

/** What in a mapping no person has confirmed: directions that were guessed, directions that could not be, units and themes. */
export function unconfirmedIssues({ indicators, levels }: Mapping): readonly Issue[] {
  const open = indicators.filter(({ confirmed }) => confirmed === false);
  const titleOf = ({ id, title }: Mapping['indicators'][number]): string => (typeof title === 'string' ? title : (title?.da ?? id));
  const say = (code: 'direction-guessed' | 'direction-unknown' | 'unconfirmed', found: typeof open): readonly Issue[] => {
    const names = found.slice(0, SHOWN).map(titleOf).join(', ') + (found.length > SHOWN ? ', …' : '');
    return found.length === 0 ? [] : [intakeIssue(code, { count: String(found.length), names }, { file: 'mapping.json' })];
  };
  return [
    ...say('direction-guessed', open.filter(({ direction }) => direction !== 'context')),
    ...say('direction-unknown', open.filter((one) => one.direction === 'context' && isDirectionUnknown(titleOf(one)))),
    ...say('unconfirmed', open),
    ...levels.flatMap(({ id, minimumPopulation }) => (minimumPopulation === undefined ? [] : [intakeIssue('few-residents', { level: id, minimum: String(minimumPopulation) }, { file: 'mapping.json' })])),
  ];
}
