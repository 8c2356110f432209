import { useId, useMemo, useState, type ReactNode } from 'react';
import { areaSearch, type FoundArea } from '../../state/search.ts';
import type { Localized } from '../../model/localized.ts';
import { planGroundWords as words } from '../../text/plan-ground-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from './icon.tsx';
import './find-area-field.css';

/** How many areas are offered while a name is typed. */
const OFFERED = 6;

interface FindAreaFieldProps {
  readonly label: Localized;
  /** Only areas of this level. */
  readonly level?: string;
  /** An area that is not offered, as it is in already. */
  readonly isIn?: (found: FoundArea) => boolean;
  /** Takes an area in; false where it could not: what was typed stays. */
  readonly onFound: (found: FoundArea) => boolean;
  /** Why the last one could not be taken in. */
  readonly refused?: Localized | null;
}

/** Areas by name or number, each with a button that takes it in; the focus goes back to the field for the next one. */
export function FindAreaField({ label, level: only, isIn, onFound, refused = null }: FindAreaFieldProps): ReactNode {
  const { scene, say, language } = useApp();
  const { city } = scene;
  const id = useId();
  const [text, setText] = useState('');
  const search = useMemo(() => areaSearch(only === undefined ? city : { ...city, levels: city.levels.filter((level) => level.id === only) }), [city, only]);
  const found = search(text, language, OFFERED).filter((one) => isIn?.(one) !== true);
  const take = (one: FoundArea): void => {
    if (onFound(one)) setText('');
    document.getElementById(id)?.focus();
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input id={id} className="text-input" type="text" autoComplete="off" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
      {text.trim() !== '' && found.length === 0 ? <span className="field-hint">{say(fill(words.noSuchArea, { text: text.trim() }))}</span> : null}
      {refused === null ? null : <span className="field-error">{say(refused)}</span>}
      <ul className="found-areas">
        {found.map((one) => (
          <li key={`${one.level} ${one.area}`}>
            <button type="button" className="button is-quiet" onClick={() => take(one)}>
              <Icon name="plus" />
              {one.label} <span className="quiet">{one.levelTitle}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
