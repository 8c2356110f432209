import { useId, useState, type ReactNode } from 'react';
import type { MappedFile } from '../../read/intake/mapping-shape.ts';
import { importMappingWords as words } from '../../text/import/import-mapping-words.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField, namesAsChoices } from './choice-field.tsx';

interface YearFieldProps {
  readonly entry: MappedFile;
  readonly columns: readonly string[];
  readonly name: string;
  readonly onChange: (year: string | number | null) => void;
}

const NONE = ' none';
const FIXED = ' fixed';

/** Where the years are: in a column, the same for every row, in the headings, or nowhere. */
export function YearField({ entry, columns, name, onChange }: YearFieldProps): ReactNode {
  const { say } = useApp();
  const [isTyping, setTyping] = useState(false);
  const isFixed = typeof entry.year === 'number' || isTyping;
  if (entry.shape === 'years') return <p className="field note">{say(words.yearAcross)}</p>;
  const choose = (value: string): void => {
    setTyping(value === FIXED);
    if (value !== FIXED) onChange(value === NONE ? null : value);
  };
  const fixed = { da: say(words.yearTyped), en: say(words.yearTyped) };
  return (
    <div className="import-year">
      <ChoiceField label={say(words.year)} name={name} value={isFixed ? FIXED : typeof entry.year === 'string' ? entry.year : NONE} choices={[...namesAsChoices(columns), { value: FIXED, label: fixed }, { value: NONE, label: words.yearNone }]} onChange={choose} />
      {isFixed ? <FixedYear key={String(entry.year)} year={typeof entry.year === 'number' ? entry.year : null} onChange={onChange} /> : null}
    </div>
  );
}

function FixedYear({ year, onChange }: { readonly year: number | null; readonly onChange: (year: number) => void }): ReactNode {
  const { say } = useApp();
  const id = useId();
  const [text, setText] = useState(year === null ? '' : String(year));
  const take = (): void => {
    if (/^(19|20)\d\d$/.test(text.trim()) && Number(text) !== year) onChange(Number(text));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.yearTyped)}</label>
      <input id={id} className="text-input whole-number" type="text" inputMode="numeric" value={text} onChange={(event) => setText(event.target.value)} onBlur={take} onKeyDown={(event) => event.key === 'Enter' && take()} />
    </div>
  );
}
