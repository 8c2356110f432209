import { useId, type ReactNode } from 'react';
import { countPresent } from '../../model/column.ts';
import { indicatorAtLevel, type Indicator } from '../../model/indicator.ts';
import { weightWords } from '../../text/weight-words.ts';
import { useApp } from '../app-context.ts';
import type { Scene } from '../../state/scene.ts';
import type { Subject } from '../../state/view.ts';

const toValue = (subject: Subject): string => (subject.kind === 'index' ? 'index' : `${subject.kind} ${subject.id}`);

function toSubject(value: string): Subject {
  const at = value.indexOf(' ');
  const id = value.slice(at + 1);
  if (value.startsWith('node ')) return { kind: 'node', id };
  return value.startsWith('indicator ') ? { kind: 'indicator', id } : { kind: 'index' };
}

/** Indicators with figures in the year that is shown, in the order of the package. */
const indicatorsWithFigures = ({ city, level, columns }: Scene): readonly Indicator[] =>
  [...city.indicators.values()]
    .filter((indicator) => {
      const column = columns.get(indicator.id);
      return column !== undefined && countPresent(column) > 0;
    })
    .map((indicator) => indicatorAtLevel(indicator, level.id));

/** What the map colours: the need by the weights, one theme, or one indicator's own figures. */
export function SubjectChooser(): ReactNode {
  const { scene, actions, say } = useApp();
  const id = useId();
  const indicators = indicatorsWithFigures(scene);
  const themes = scene.themes.filter((theme) => theme.hasFigures);
  const option = (indicator: Indicator): ReactNode => (
    <option key={indicator.id} value={`indicator ${indicator.id}`}>
      {say(indicator.title)}
    </option>
  );
  return (
    <div className="field">
      <label htmlFor={id}>{say(weightWords.subject)}</label>
      <select id={id} value={toValue(scene.view.subject)} onChange={(event) => actions.showSubject(toSubject(event.target.value))}>
        {scene.tree === null ? null : <option value="index">{say(weightWords.subjectIndex)}</option>}
        {themes.length === 0 ? null : (
          <optgroup label={say(weightWords.subjectThemes)}>
            {themes.map((theme) => (
              <option key={theme.id} value={`node ${theme.id}`}>
                {say(theme.title)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={say(weightWords.subjectIndicators)}>{indicators.filter((one) => one.direction !== 'context').map(option)}</optgroup>
        <optgroup label={say(weightWords.subjectContext)}>{indicators.filter((one) => one.direction === 'context').map(option)}</optgroup>
      </select>
    </div>
  );
}
