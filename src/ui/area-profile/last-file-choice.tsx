import { useId, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { areaProfileWords as words } from '../../text/area-profile-words.ts';
import { useApp } from '../app-context.ts';

interface LastFileChoiceProps {
  readonly legend: Localized;
  /** What the report is held against, or that it is held against nothing. */
  readonly said: readonly Localized[];
  /** Files that nothing was taken from, and why. */
  readonly refused: readonly Localized[];
  readonly pickHelp: Localized;
  /** Endings of files that may be picked. */
  readonly accept: string;
  readonly isSeveral: boolean;
  readonly onPick: (files: readonly File[]) => void;
  /** `null`: there is nothing to let go of. */
  readonly onForget: (() => void) | null;
}

/** Which file of last time a report is held against. */
export function LastFileChoice({ legend, said, refused, pickHelp, accept, isSeveral, onPick, onForget }: LastFileChoiceProps): ReactNode {
  const { say } = useApp();
  const id = useId();
  return (
    <fieldset className="last-profile">
      <legend className="field-label">{say(legend)}</legend>
      <p className="note" role="status">
        {said.map((one) => say(one)).join(' ')}
        {refused.map((one) => (
          <span key={one.en} className="field-error">
            {say(one)}
          </span>
        ))}
      </p>
      <span className="last-profile-buttons">
        <label className="button" htmlFor={id} title={say(pickHelp)}>
          {say(words.pick)}
        </label>
        <input
          id={id}
          className="visually-hidden"
          type="file"
          multiple={isSeveral}
          accept={accept}
          aria-label={`${say(words.pick)}: ${say(pickHelp)}`}
          onChange={(event) => {
            onPick([...(event.target.files ?? [])]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        {onForget === null ? null : (
          <button type="button" className="button is-quiet" onClick={onForget}>
            {say(words.forget)}
          </button>
        )}
      </span>
    </fieldset>
  );
}
