import type { ReactNode } from 'react';
import { LIST_COLUMNS, type ListColumn } from '../../model/list-column.ts';
import { columnHelp, withColumn } from '../../state/list/list-columns.ts';
import { columnTitles, listColumnWords as words } from '../../text/list-column-words.ts';
import { useApp } from '../app-context.ts';

/** Which columns the list has. What is chosen is seen in the table at once; their order is fixed. */
export function ColumnPicker({ columns }: { readonly columns: readonly ListColumn[] }): ReactNode {
  const { scene, actions, say } = useApp();
  const { list } = scene.view;
  const choose = (column: ListColumn, isShown: boolean): void => {
    // A list is not sorted by what is put away.
    const sort = !isShown && list.sort === column ? ({ sort: 'rank', descending: false } as const) : {};
    actions.setList({ columns: withColumn(columns, column, isShown), ...sort });
  };
  return (
    <fieldset className="column-picker">
      <legend className="visually-hidden">{say(words.legend)}</legend>
      {LIST_COLUMNS.map((column) => {
        const help = columnHelp(column, scene);
        return (
          <label key={column} className="check" title={help === null ? undefined : say(help)}>
            <input type="checkbox" checked={columns.includes(column)} onChange={(event) => choose(column, event.target.checked)} />
            {say(columnTitles[column])}
          </label>
        );
      })}
      <button type="button" className="quiet-button" aria-disabled={list.columns === null} onClick={() => actions.setList({ columns: null })}>
        {say(words.reset)}
      </button>
    </fieldset>
  );
}
