import { useId, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { areaProfileWords as words } from '../../text/area-profile-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { LastProfiles } from './use-last-profiles.ts';

/** Which profile this one is held against: kept in this browser, or a file that a person has. */
export function LastProfileChoice({ last: { byArea, refused, pick, forget } }: { readonly last: LastProfiles }): ReactNode {
  const { say, language } = useApp();
  const id = useId();
  const [first] = byArea.values();
  const said = (): Localized => {
    if (first === undefined) return words.noLast;
    return byArea.size === 1 ? fill(words.heldAgainst, { date: formatDate(first.date, language) }) : fill(words.heldAgainstMany, { count: formatNumber(byArea.size, language) });
  };
  return (
    <fieldset className="last-profile">
      <legend className="field-label">{say(words.last)}</legend>
      <p className="note" role="status">
        {say(said())}
        {refused.map((one) => (
          <span key={one.en} className="field-error">
            {say(one)}
          </span>
        ))}
      </p>
      <span className="last-profile-buttons">
        <label className="button" htmlFor={id} title={say(words.pickHelp)}>
          {say(words.pick)}
        </label>
        <input
          id={id}
          className="visually-hidden"
          type="file"
          multiple
          accept=".html,.json,.zip"
          aria-label={`${say(words.pick)}: ${say(words.pickHelp)}`}
          onChange={(event) => {
            void pick([...(event.target.files ?? [])]);
            // The same file can be chosen again.
            event.target.value = '';
          }}
        />
        {first === undefined ? null : (
          <button type="button" className="button is-quiet" onClick={forget}>
            {say(words.forget)}
          </button>
        )}
      </span>
    </fieldset>
  );
}
