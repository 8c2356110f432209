import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { areaSearch } from '../../state/search.ts';
import { planGroundWords } from '../../text/plan-ground-words.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { useKeeping } from './use-keeping.ts';

/** How many areas are offered while a name is typed. */
const OFFERED = 6;

/** Puts an area of any level in by its name or number. */
export function AreaSearch(): ReactNode {
  const { scene, say, language } = useApp();
  const { put, isFull } = useKeeping();
  const id = useId();
  const [text, setText] = useState('');
  const [told, setTold] = useState<Localized | null>(null);
  const search = useMemo(() => areaSearch(scene.city), [scene.city]);
  const found = search(text, language, OFFERED);
  const add = (level: string, area: string, label: string): void => {
    const outcome = put({ level, area }, label);
    setTold(isFull ? outcome : null);
    if (!isFull) setText('');
    document.getElementById(id)?.focus();
  };
  return (
    <div className="field side-search">
      <label htmlFor={id}>{say(words.add)}</label>
      <input id={id} className="text-input" type="text" autoComplete="off" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
      {text.trim() !== '' && found.length === 0 ? <span className="field-hint">{say(fill(planGroundWords.noSuchArea, { text: text.trim() }))}</span> : null}
      {told === null || !isFull ? null : <span className="field-error">{say(told)}</span>}
      <ul className="found-areas">
        {found.map(({ level, area, label, levelTitle }) => (
          <li key={`${level} ${area}`}>
            <button type="button" className="button is-quiet" onClick={() => add(level, area, label)}>
              <Icon name="plus" />
              {label} <span className="quiet">{levelTitle}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
