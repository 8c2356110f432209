import type { ReactNode } from 'react';
import { placeWords } from '../../text/place-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import type { FoundArea } from '../../state/search.ts';

interface SearchResultsProps {
  readonly id: string;
  readonly text: string;
  readonly found: readonly FoundArea[];
  readonly active: number;
  readonly onChoose: (area: FoundArea) => void;
}

/** What was found, best first; what to do where nothing was. */
export function SearchResults({ id, text, found, active, onChoose }: SearchResultsProps): ReactNode {
  const { say } = useApp();
  if (found.length === 0)
    return (
      <p className="search-results search-none" role="status">
        {say(fill(placeWords.searchNone, { text }))}
      </p>
    );
  return (
    <div id={`${id}-list`} className="search-results" role="listbox" aria-label={say(placeWords.search)}>
      {found.map((area, i) => (
        <button
          key={`${area.level} ${area.area}`}
          id={`${id}-${i}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          ref={i === active ? scrollIntoView : undefined}
          // The field keeps the focus: a press must not take it away before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(area)}
        >
          <span>{area.label}</span>
          <span className="search-level">{area.levelTitle}</span>
        </button>
      ))}
    </div>
  );
}

const scrollIntoView = (item: HTMLElement | null): void => item?.scrollIntoView({ block: 'nearest' });
