import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { legendWords } from '../../text/legend-words.ts';
import { useApp } from '../app-context.ts';
import { parseLimits } from './parse-limits.ts';
import type { Localized } from '../../model/localized.ts';
import type { ClassMethod } from '../../state/view.ts';

const methods: readonly (readonly [ClassMethod, Localized, Localized])[] = [
  ['quantile', legendWords.quantile, legendWords.quantileHelp],
  ['natural-breaks', legendWords.natural, legendWords.naturalHelp],
  ['equal-interval', legendWords.equal, legendWords.equalHelp],
  ['fixed', legendWords.fixed, legendWords.fixedHelp],
];
const COUNTS = [3, 4, 5, 6, 7] as const;

/** How the classes are set: method, number, and the limits themselves where they are fixed. */
export function ClassControls(): ReactNode {
  const { scene, actions, say } = useApp();
  const { classes } = scene.view;
  const method = methods.find(([id]) => id === classes.method);
  // What was computed last becomes the fixed limits, so that nothing jumps.
  const choose = (id: ClassMethod): void =>
    actions.setClasses(id === 'fixed' ? { method: id, limits: scene.classification.limits.toSorted((a, b) => a - b) } : { method: id });
  return (
    <div className="class-controls">
      <label className="field">
        <span>{say(legendWords.method)}</span>
        <select value={classes.method} onChange={(event) => choose(methods.find(([id]) => id === event.target.value)?.[0] ?? 'quantile')}>
          {methods.map(([id, words]) => (
            <option key={id} value={id}>
              {say(words)}
            </option>
          ))}
        </select>
      </label>
      {classes.method === 'fixed' ? (
        <LimitsField key={(classes.limits ?? []).join(';')} />
      ) : (
        <label className="field">
          <span>{say(legendWords.count)}</span>
          <select value={classes.count} onChange={(event) => actions.setClasses({ count: Number(event.target.value) })}>
            {COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
      )}
      {method ? <p className="note">{say(method[2])}</p> : null}
    </div>
  );
}

/** The inner limits as text; they are taken when they can be read, and said to be wrong at the field when not. */
function LimitsField(): ReactNode {
  const { scene, actions, say, language } = useApp();
  const limits = scene.view.classes.limits ?? scene.classification.limits;
  const [text, setText] = useState(() => limits.map((limit) => formatNumber(limit, language, { decimals: 2 })).join('; '));
  const [wrong, setWrong] = useState(false);
  const take = (): void => {
    const parsed = parseLimits(text, language);
    setWrong(parsed === null);
    if (parsed !== null) actions.setClasses({ limits: parsed, count: parsed.length + 1 });
  };
  return (
    <label className="field">
      <span>{say(legendWords.limits)}</span>
      <input
        className="text-input"
        value={text}
        aria-invalid={wrong}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => (event.key === 'Enter' ? take() : undefined)}
      />
      {wrong ? (
        <span role="alert" className="field-error">
          {say(legendWords.limitsInvalid)}
        </span>
      ) : null}
    </label>
  );
}
