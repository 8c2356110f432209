import type { ReactNode } from 'react';
import type { FoundTable } from '../../read/intake/intake-report.ts';
import { ENCODINGS } from '../../read/tables/decode-by-evidence.ts';
import type { Encoding } from '../../read/tables/decode-by-evidence.ts';
import type { Delimiter } from '../../read/tables/find-delimiter.ts';
import { editFile } from '../../state/import/edit-choices.ts';
import { importFileWords as words } from '../../text/import/import-file-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useImport } from './use-import.ts';

const AS_FOUND = { value: '', label: words.writingFound };
const DELIMITERS = [
  { value: ';', label: words.semicolon },
  { value: ',', label: words.comma },
  { value: '\t', label: words.tab },
  { value: '|', label: words.bar },
];
const DECIMALS = [
  { value: ',', label: words.decimalComma },
  { value: '.', label: words.decimalPoint },
];

/** What a person can say of how a text is written, where it was found out wrongly. */
export function WritingChoices({ part: { file } }: { readonly part: FoundTable }): ReactNode {
  const { say } = useApp();
  const { desk, edits } = useImport();
  const said = edits.files.find((one) => one.file === file && one.part === undefined);
  const change = (members: Parameters<typeof editFile>[2]): void => void desk.edit(editFile(edits, { file }, members));
  return (
    <Fold summary={say(words.writing)}>
      <div className="import-fields">
        <ChoiceField label={say(words.writingEncoding)} value={said?.encoding ?? ''} choices={[AS_FOUND, ...ENCODINGS.map((value) => ({ value, label: { da: value, en: value } }))]} onChange={(value) => change({ encoding: value === '' ? undefined : (value as Encoding) })} />
        <ChoiceField label={say(words.writingDelimiter)} value={said?.delimiter ?? ''} choices={[AS_FOUND, ...DELIMITERS]} onChange={(value) => change({ delimiter: value === '' ? undefined : (value as Delimiter) })} />
        <ChoiceField label={say(words.writingDecimal)} value={said?.numbers?.decimal ?? ''} choices={[AS_FOUND, ...DECIMALS]} onChange={(value) => change({ numbers: value === '' ? undefined : { decimal: value === ',' ? ',' : '.' } })} />
      </div>
    </Fold>
  );
}
