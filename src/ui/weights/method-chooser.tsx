import type { ReactNode } from 'react';
import { isSameMethod } from '../../model/method.ts';
import type { Localized } from '../../model/localized.ts';
import { leavesOf } from '../../model/index-tree.ts';
import { startMethod } from '../../state/weighing/chosen-tree.ts';
import { methodName } from '../../state/weighing/method-name.ts';
import { aggregationOptions, methodChoiceWords as words, normalisationOptions } from '../../text/method-choice-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** How figures are made comparable and put together: a few methods, each with its meaning in a sentence. */
export function MethodChooser(): ReactNode {
  const { scene, actions, say } = useApp();
  const { view, tree } = scene;
  const name = methodName(view.method) ?? words.own;
  const keepsOwn = tree !== null && [...leavesOf(tree.root)].some((leaf) => leaf.orient === 'none');
  return (
    <Fold summary={say(fill(words.fold, { method: name }))} className="method-chooser">
      <p className="note">{say(words.intro)}</p>
      <Options legend={words.scale} options={normalisationOptions} value={view.method.normalisation} onChange={(normalisation) => actions.setMethod({ normalisation })} />
      {keepsOwn && view.method.normalisation !== 'as-chosen' ? <p className="note">{say(words.keepsOwn)}</p> : null}
      <Options legend={words.mean} options={aggregationOptions} value={view.method.aggregation} onChange={(aggregation) => actions.setMethod({ aggregation })} />
      {isSameMethod(view.method, startMethod(view)) ? null : (
        <button type="button" className="button" onClick={() => actions.setMethod(startMethod(view))}>
          {say(words.reset)}
        </button>
      )}
    </Fold>
  );
}

interface OptionsProps<T extends string> {
  readonly legend: Localized;
  readonly options: Readonly<Record<T, { readonly title: Localized; readonly meaning: Localized }>>;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Options<T extends string>({ legend, options, value, onChange }: OptionsProps<T>): ReactNode {
  const { say } = useApp();
  const group = legend.en;
  return (
    <fieldset className="method-options">
      <legend className="field-label">{say(legend)}</legend>
      {(Object.keys(options) as T[]).map((one) => (
        <label key={one} className="check">
          <input type="radio" name={group} value={one} checked={one === value} onChange={() => onChange(one)} />
          <span>
            {say(options[one].title)}
            <span className="method-meaning">{say(options[one].meaning)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
