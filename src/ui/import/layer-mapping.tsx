import { useId, useState, type ReactNode } from 'react';
import { localizedOf } from '../../read/localized-of.ts';
import type { FoundLayer } from '../../read/intake/intake-report.ts';
import type { MappedFile } from '../../read/intake/mapping-shape.ts';
import { editFile, editLevel } from '../../state/import/edit-choices.ts';
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
        {entry.level === undefined ? null : <TitleField key={`title ${entry.level}`} level={entry.level} name={named(say(words.levelTitle))} />}
        {entry.level === undefined ? null : <MinimumField key={entry.level} level={entry.level} name={named(say(words.minimum))} />}
      </div>
    </fieldset>
  );
}

/** What the level is called over a list of its areas, guessed in the plural. */
function TitleField({ level, name }: { readonly level: string; readonly name: string }): ReactNode {
  const { say } = useApp();
  const { desk, edits, mapping } = useImport();
  const id = useId();
  const [text, setText] = useState(say(localizedOf(mapping?.levels.find((one) => one.id === level)?.title, '')));
  const change = (typed: string): void => {
    setText(typed);
    void desk.edit(editLevel(edits, level, { title: typed }), true);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.levelTitle)}</label>
      <input id={id} className="text-input" type="text" maxLength={60} aria-label={name} value={text} onChange={(event) => change(event.target.value)} />
    </div>
  );
}

/** Below how many residents a score says little; only where a figure counts them. */
function MinimumField({ level, name }: { readonly level: string; readonly name: string }): ReactNode {
  const { say } = useApp();
  const { desk, edits, mapping } = useImport();
  const id = useId();
  const own = mapping?.levels.find((one) => one.id === level);
  const [text, setText] = useState(String(own?.minimumPopulation ?? 0));
  if (own?.population === undefined) return null;
  const isNumber = /^\d{1,6}$/.test(text.trim());
  const change = (typed: string): void => {
    setText(typed);
    if (/^\d{1,6}$/.test(typed.trim())) void desk.edit(editLevel(edits, level, { minimumPopulation: Number(typed) }), true);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.minimum)}</label>
      <input id={id} className="text-input whole-number" type="text" inputMode="numeric" aria-label={name} aria-invalid={!isNumber} value={text} onChange={(event) => change(event.target.value)} />
    </div>
  );
}
