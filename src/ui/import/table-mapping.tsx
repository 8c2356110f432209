import { useId, type ReactNode } from 'react';
import type { FoundTable } from '../../read/intake/intake-report.ts';
import type { FileEdit } from '../../read/intake/mapping-edits.ts';
import type { MappedFile } from '../../read/intake/mapping-shape.ts';
import { editFile, editIndicator } from '../../state/import/edit-choices.ts';
import { indicatorIdsOf, levelsOfMaps } from '../../state/import/mapped-parts.ts';
import { levelChoices } from '../../state/import/theme-choices.ts';
import { importMappingWords as words } from '../../text/import/import-mapping-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField, namesAsChoices } from './choice-field.tsx';
import { useImport } from './use-import.ts';
import { YearField } from './year-field.tsx';

/** Of which level a table is, which of its columns are areas and years, and where its figures come from. */
export function TableMapping({ part, entry }: { readonly part: FoundTable; readonly entry: MappedFile }): ReactNode {
  const { say } = useApp();
  const { desk, edits, mapping } = useImport();
  const maps = levelsOfMaps(mapping);
  const change = (members: Omit<FileEdit, 'file' | 'part'>): void => void desk.edit(editFile(edits, { file: part.file, part: part.part }, members));
  const named = (what: string): string => say(fill(words.ofIndicator, { what, title: part.file }));
  const levels = maps.length > 0 ? levelChoices([...maps]).filter(({ value }) => maps.includes(value)) : levelChoices([entry.level ?? '']).filter(({ value }) => value !== '');
  const columns = part.columns.map(({ name }) => name);
  return (
    <fieldset className="import-columns">
      <legend>{part.format === 'csv' ? part.file : `${part.file} · ${part.part}`}</legend>
      <div className="import-fields">
        <ChoiceField label={say(words.level)} name={named(say(words.level))} value={entry.level ?? ''} choices={[...levels, { value: '', label: words.levelSeveral }]} onChange={(level) => change({ level: level === '' ? null : level })} />
        <ChoiceField label={say(words.area)} name={named(say(words.area))} value={entry.area ?? ''} choices={namesAsChoices(columns)} onChange={(area) => change({ area })} />
        <YearField entry={entry} columns={columns} name={named(say(words.year))} onChange={(year) => change({ year })} />
        <SourceField entry={entry} name={named(say(words.source))} />
      </div>
    </fieldset>
  );
}

/** The source of every figure of the table. */
function SourceField({ entry, name }: { readonly entry: MappedFile; readonly name: string }): ReactNode {
  const { say } = useApp();
  const { desk, edits, mapping } = useImport();
  const id = useId();
  const ids = [...indicatorIdsOf(entry)];
  const source = mapping?.indicators.find((one) => one.id === ids[0])?.source?.title ?? '';
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.source)}</label>
      <input id={id} className="text-input" type="text" aria-label={name} value={source} onChange={(event) => void desk.edit(ids.reduce((all, one) => editIndicator(all, one, { source: event.target.value }), edits), true)} />
    </div>
  );
}
