import { useId, useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { classControlWords as words } from '../../text/class-control-words.ts';
import { useApp } from '../app-context.ts';
import { limitsText } from './limits-text.ts';
import { parseLimits } from './parse-limits.ts';

/** The inner limits as text: taken when they can be read, and said to be wrong at the field when not. What was not changed keeps all its digits. */
export function LimitsField(): ReactNode {
  const { scene, actions, say, language } = useApp();
  const id = useId();
  const given = limitsText(scene.view.classes.limits ?? [], language);
  const [written, setWritten] = useState({ text: given, of: given });
  const [problem, setProblem] = useState<Localized | null>(null);
  const text = written.of === given ? written.text : given;
  const take = (): void => {
    if (text === given) return setProblem(null);
    const parsed = parseLimits(text, language);
    setProblem('problem' in parsed ? parsed.problem : null);
    if ('limits' in parsed) actions.setClasses({ limits: parsed.limits, count: Math.max(3, parsed.limits.length + 1) });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.limits)}</label>
      <input
        id={id}
        className="text-input"
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-wrong`}
        onChange={(event) => setWritten({ text: event.target.value, of: given })}
        onBlur={take}
        onKeyDown={(event) => (event.key === 'Enter' ? take() : undefined)}
      />
      {problem === null ? null : (
        <span id={`${id}-wrong`} role="alert" className="field-error">
          {say(problem)}
        </span>
      )}
    </div>
  );
}
