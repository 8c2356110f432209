import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { LIST_COLUMNS, type ListColumn } from '../../model/list-column.ts';
import { columnHelp, withColumn } from '../../state/list/list-columns.ts';
import { columnTitles, listColumnWords as words } from '../../text/list-column-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';

/** Which columns the list has. It opens in place, so that what is chosen is seen in the table at once; their order is fixed. */
export function ColumnPicker({ columns }: { readonly columns: readonly ListColumn[] }): ReactNode {
  const { scene, actions, say, language } = useApp();
  const { list } = scene.view;
  const choose = (column: ListColumn, isShown: boolean): void => {
    // A list is not sorted by what is put away.
    const sort = !isShown && list.sort === column ? ({ sort: 'rank', descending: false } as const) : {};
    actions.setList({ columns: withColumn(columns, column, isShown), ...sort });
  };
  const count = (of: readonly ListColumn[]): string => formatNumber(of.length, language);
  return (
    <Fold className="column-picker" summary={say(fill(words.fold, { shown: count(columns), all: count(LIST_COLUMNS) }))}>
      <fieldset>
        <legend className="note">{say(words.legend)}</legend>
        {LIST_COLUMNS.map((column) => {
          const help = columnHelp(column, scene);
          return (
            <label key={column} className="check" title={help === null ? undefined : say(help)}>
              <input type="checkbox" checked={columns.includes(column)} onChange={(event) => choose(column, event.target.checked)} />
              {say(columnTitles[column])}
            </label>
          );
        })}
      </fieldset>
      <button type="button" className="quiet-button" disabled={list.columns === null} onClick={() => actions.setList({ columns: null })}>
        {say(words.reset)}
      </button>
    </Fold>
  );
}
