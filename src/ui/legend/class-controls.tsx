import { useId, type ReactNode } from 'react';
import { hasOwnLimits } from '../../score/classes/classify.ts';
import { classControlWords as words } from '../../text/class-control-words.ts';
import { legendWords } from '../../text/legend-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { SameClasses } from '../time/same-classes.tsx';
import { LimitsField } from './limits-field.tsx';
import { limitsText } from './limits-text.ts';
import type { Localized } from '../../model/localized.ts';
import type { ClassMethod } from '../../state/view.ts';

/** What each way to set classes is called and what it is good for. */
const METHODS: Readonly<Record<ClassMethod, { readonly title: Localized; readonly help: Localized }>> = {
  quantile: { title: words.quantile, help: words.quantileHelp },
  'natural-breaks': { title: words.natural, help: words.naturalHelp },
  'equal-interval': { title: words.equal, help: words.equalHelp },
  'standard-deviation': { title: words.deviation, help: words.deviationHelp },
  fixed: { title: words.fixed, help: words.fixedHelp },
  manual: { title: words.manual, help: words.manualHelp },
};
const methodIds = Object.keys(METHODS) as ClassMethod[];
const COUNTS = [3, 4, 5, 6, 7] as const;

/** How the classes are set: method, number, and the limits themselves where they are the person's own. */
export function ClassControls(): ReactNode {
  const { scene, actions, say, language } = useApp();
  const id = useId();
  const { classes } = scene.view;
  // What was computed last becomes the own limits, so that nothing jumps.
  const choose = (method: ClassMethod): void => {
    const limits = classes.limits ?? scene.classification.limits.toSorted((a, b) => a - b);
    actions.setClasses(hasOwnLimits(method) ? { method, limits, count: Math.max(3, limits.length + 1) } : { method, count: Math.min(7, Math.max(3, classes.count)) });
  };
  return (
    <div className="class-controls">
      <div className="field">
        <label htmlFor={id}>{say(legendWords.method)}</label>
        <select id={id} value={classes.method} onChange={(event) => choose(methodIds.find((method) => method === event.target.value) ?? 'quantile')}>
          {methodIds.map((method) => (
            <option key={method} value={method}>
              {say(METHODS[method].title)}
            </option>
          ))}
        </select>
      </div>
      {classes.method === 'manual' ? <LimitsField /> : null}
      {hasOwnLimits(classes.method) ? null : <CountChoice />}
      <p className="note">{say(fill(METHODS[classes.method].help, { limits: limitsText(classes.limits ?? [], language) }))}</p>
      <SameClasses />
    </div>
  );
}

function CountChoice(): ReactNode {
  const { scene, actions, say } = useApp();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.count)}</label>
      <select id={id} value={scene.view.classes.count} onChange={(event) => actions.setClasses({ count: Number(event.target.value) })}>
        {COUNTS.map((count) => (
          <option key={count} value={count}>
            {count}
          </option>
        ))}
      </select>
    </div>
  );
}
