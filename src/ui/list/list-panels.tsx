import { useId, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { LIST_COLUMNS, type ListColumn } from '../../model/list-column.ts';
import { areaNoteWords } from '../../text/area-note-words.ts';
import { listColumnWords } from '../../text/list-column-words.ts';
import { helpWords } from '../../text/help-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Help } from '../controls/help.tsx';
import { Icon } from '../controls/icon.tsx';
import { AllNotes } from '../notes/all-notes.tsx';
import { useAreaNotes } from '../notes/notes-of.ts';
import { ColumnPicker } from './column-picker.tsx';

type Panel = 'columns' | 'notes';

/** What opens over the table, one at a time so that rows are still seen: its columns, and the files of the person's own notes. */
export function ListPanels({ columns }: { readonly columns: readonly ListColumn[] }): ReactNode {
  const { say, language } = useApp();
  const { notes } = useAreaNotes();
  const [open, setOpen] = useState<Panel | null>(null);
  const id = useId();
  const count = (of: readonly unknown[]): string => formatNumber(of.length, language);
  const toggle = (panel: Panel, label: string): ReactNode => (
    <button type="button" className="quiet-button" aria-expanded={open === panel} aria-controls={id} onClick={() => setOpen(open === panel ? null : panel)}>
      <Icon name={open === panel ? 'down' : 'right'} />
      {label}
    </button>
  );
  return (
    <>
      <div className="list-toggles with-help">
        {toggle('columns', say(fill(listColumnWords.toggle, { shown: count(columns), all: count(LIST_COLUMNS) })))}
        <Help asked={{ kind: 'columns' }} title={helpWords.columns} />
        {toggle('notes', say(fill(areaNoteWords.toggle, { count: count(notes) })))}
      </div>
      <div id={id} className="list-panel" hidden={open === null}>
        {open === 'columns' ? <ColumnPicker columns={columns} /> : null}
        {open === 'notes' ? <AllNotes /> : null}
      </div>
    </>
  );
}
