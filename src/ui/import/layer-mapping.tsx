import type { ReactNode } from 'react';
import type { FoundLayer } from '../../read/intake/intake-report.ts';
import type { MappedFile } from '../../read/intake/mapping-shape.ts';
import { editFile } from '../../state/import/edit-choices.ts';
import { levelChoices } from '../../state/import/theme-choices.ts';
import { importMappingWords as words } from '../../text/import/import-mapping-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField, namesAsChoices } from './choice-field.tsx';
import { useImport } from './use-import.ts';

/** Which level a map is, and which of its columns number and name the areas. */
export function LayerMapping({ part, entry }: { readonly part: FoundLayer; readonly entry: MappedFile }): ReactNode {
  const { say } = useApp();
  const { desk, edits } = useImport();
  const place = { file: part.file, part: part.part };
  const change = (members: Parameters<typeof editFile>[2]): void => void desk.edit(editFile(edits, place, members));
  const named = (what: string): string => say(fill(words.ofIndicator, { what, title: part.part }));
  const field = (label: string, value: string, choices: Parameters<typeof ChoiceField>[0]['choices'], onChange: (value: string) => void): ReactNode => <ChoiceField label={label} name={named(label)} value={value} choices={choices} onChange={onChange} />;
  return (
    <fieldset className="import-columns">
      <legend>{part.file.startsWith(`${part.part}.`) ? part.file : `${part.file} · ${part.part}`}</legend>
      <div className="import-fields">
        {field(say(words.level), entry.level ?? '', levelChoices([entry.level ?? '']), (level) => change({ level }))}
        {field(say(words.areaId), entry.areaId ?? '', namesAsChoices(part.columns, { value: '', label: words.none }), (areaId) => change({ areaId: areaId === '' ? undefined : areaId }))}
        {field(say(words.areaName), entry.areaName ?? '', namesAsChoices(part.columns, { value: '', label: words.none }), (areaName) => change({ areaName: areaName === '' ? undefined : areaName }))}
      </div>
    </fieldset>
  );
}
