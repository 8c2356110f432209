import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { placeWords } from '../../text/place-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { SearchResults } from './search-results.tsx';
import { areaSearch, type FoundArea } from '../../state/search.ts';
import './search.css';

/** Search by name or number: a text field that controls a list (the ARIA combobox pattern), chosen from by arrows and Enter or by a click. */
export function AreaSearchField(): ReactNode {
  const { scene, language, say } = useApp();
  const search = useMemo(() => areaSearch(scene.city), [scene.city]);
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const open = useOpenFound();
  const found = isOpen ? search(text, language) : [];
  const isShown = isOpen && text.trim() !== '';
  const choose = (area: FoundArea | undefined): void => {
    if (area === undefined) return;
    open(area);
    setText('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const moved = moveActive(event.key, active, found.length);
    if (moved !== null) setActive(moved);
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="search" role="search">
      <label htmlFor={id} className="visually-hidden">
        {say(placeWords.search)}
      </label>
      <Icon name="search" />
      <input
        id={id}
        className="text-input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={`${say(placeWords.search)}: ${say(placeWords.searchPlaceholder).toLowerCase()}`}
        value={text}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && found[active] !== undefined ? `${id}-${active}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <p className="visually-hidden" role="status">
        {isShown && found.length > 0 ? say(found.length === 1 ? placeWords.searchOne : fill(placeWords.searchCount, { count: formatNumber(found.length, language) })) : ''}
      </p>
      {isShown ? <SearchResults id={id} text={text} found={found} active={active} onChoose={choose} /> : null}
    </div>
  );
}

/** Goes to the area, pins it and looks at it, as one step back. */
function useOpenFound(): (area: FoundArea) => void {
  const { actions, camera, announce } = useApp();
  return ({ level, area, label }) => {
    actions.openArea({ level, area });
    camera.setState({ wish: { kind: 'look', target: { level, area } } });
    announce(label);
  };
}

function moveActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  return key === 'ArrowUp' ? (active + count - 1) % count : null;
}
