import type { ReactNode } from 'react';
import { listWords } from '../../text/list-words.ts';
import { say } from '../../text/say.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { ListChoice, SortKey } from '../../state/view.ts';

interface ColumnHeadingProps {
  readonly sort: SortKey;
  readonly title: Localized;
  readonly help?: Localized | null;
  readonly numeric?: boolean;
  readonly choice: ListChoice;
  readonly language: Language;
  readonly onSort: (sort: SortKey) => void;
}

/** A column heading that sorts. The state is in `aria-sort` and in the arrow, never in colour alone. */
export function ColumnHeading({ sort, title, help = null, numeric = false, choice, language, onSort }: ColumnHeadingProps): ReactNode {
  const current = choice.sort === sort;
  const direction = choice.descending ? 'descending' : 'ascending';
  return (
    <th role="columnheader" scope="col" data-column={sort} className={numeric ? 'numeric' : undefined} aria-sort={current ? direction : 'none'}>
      <button type="button" className="sort-button" title={help === null ? undefined : say(help, language)} onClick={() => onSort(sort)}>
        {say(title, language)}
        <span className="sort-arrow" aria-hidden="true">
          {current ? (choice.descending ? '↓' : '↑') : ''}
        </span>
        {current ? <span className="visually-hidden">{say(listWords[direction], language)}</span> : null}
      </button>
    </th>
  );
}
