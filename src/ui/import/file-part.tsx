import type { ReactNode } from 'react';
import type { FoundPart } from '../../read/intake/intake-report.ts';
import type { MappedFile } from '../../read/intake/mapping-shape.ts';
import { editFile } from '../../state/import/edit-choices.ts';
import { detailsOfPart, titleOfPart } from '../../state/import/found-in-words.ts';
import { entryOf } from '../../state/import/mapped-parts.ts';
import { importFileWords as words } from '../../text/import/import-file-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField } from './choice-field.tsx';
import { useImport } from './use-import.ts';
import { WritingChoices } from './writing-choices.tsx';

const USES = { layer: ['areas', 'context', 'overlay', 'ignore'], table: ['values', 'ignore'] } as const;

/** A layer, sheet or table of a file: what it was taken for, how it was read, and what it is used as. */
export function FilePart({ part, isOnly }: { readonly part: FoundPart; readonly isOnly: boolean }): ReactNode {
  const { say } = useApp();
  const { desk, mapping, edits } = useImport();
  const use: MappedFile['use'] | undefined = entryOf(mapping, part)?.use;
  const place = { file: part.file, part: part.part };
  return (
    <div className="import-file-part">
      <div>
        <p>
          {isOnly ? null : <strong>{part.part}: </strong>}
          {say(titleOfPart(part))}
        </p>
        <ul className="import-details">
          {detailsOfPart(part).map((line) => (
            <li key={line.en}>{say(line)}</li>
          ))}
        </ul>
        {part.kind === 'table' ? <Mojibake state={part.mojibake} file={part.file} /> : null}
        {part.kind === 'table' && part.encoding !== null ? <WritingChoices part={part} /> : null}
      </div>
      {use === undefined ? null : (
        <ChoiceField
          label={say(words.use)}
          name={say(fill(words.usedAs, { part: isOnly ? part.file : part.part }))}
          value={use}
          choices={USES[part.kind].map((value) => ({ value, label: words[value] }))}
          onChange={(value) => void desk.edit(editFile(edits, place, { use: value as MappedFile['use'] }))}
        />
      )}
    </div>
  );
}

function Mojibake({ state, file }: { readonly state: 'none' | 'seen' | 'repaired'; readonly file: string }): ReactNode {
  const { say } = useApp();
  const { desk, edits } = useImport();
  if (state === 'none') return null;
  if (state === 'repaired') return <p className="note">{say(words.mojibakeMended)}</p>;
  return (
    <p className="import-ask">
      {say(words.mojibake)}{' '}
      <button type="button" className="button" onClick={() => void desk.edit(editFile(edits, { file }, { repairMojibake: true }))}>
        {say(words.mojibakeMend)}
      </button>
    </p>
  );
}
