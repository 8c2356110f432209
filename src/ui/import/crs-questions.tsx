import { useId, useState, type ReactNode } from 'react';
import type { IntakeReport } from '../../read/intake/intake-report.ts';
import { editFile } from '../../state/import/edit-choices.ts';
import { importFileWords as words } from '../../text/import/import-file-words.ts';
import type { Localized } from '../../model/localized.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { useImport } from './use-import.ts';

type Question = IntakeReport['questions'][number];

/** Coordinate systems that cannot be told are asked for, one file at a time. */
export const CrsQuestions = ({ questions }: { readonly questions: readonly Question[] }): ReactNode => questions.map((question) => <CrsQuestion key={`${question.file} ${question.layer}`} question={question} />);

const NAMED: ReadonlyMap<number, Localized> = new Map([
  [25832, words.crs25832],
  [25833, words.crs25833],
  [4326, words.crs4326],
]);

function CrsQuestion({ question }: { readonly question: Question }): ReactNode {
  const { say } = useApp();
  const { desk, edits } = useImport();
  const name = useId();
  const codes = [...new Set([...question.candidates, ...NAMED.keys()])];
  const [chosen, setChosen] = useState(codes[0] ?? 25832);
  const example = (question.examples[0] ?? []).join(', ');
  return (
    <fieldset className="import-ask">
      <legend>{say(fill(words.crsQuestion, { layer: question.layer }))}</legend>
      <p className="note">{say(fill(words.crsExample, { example }))}</p>
      {codes.map((code) => (
        <label key={code} className="check">
          <input type="radio" name={name} checked={chosen === code} onChange={() => setChosen(code)} />
          {say(NAMED.get(code) ?? fill(words.crsCode, { code: String(code) }))}
        </label>
      ))}
      <button type="button" className="button is-primary" onClick={() => void desk.edit(editFile(edits, { file: question.file }, { crs: chosen }))}>
        {say(words.crsChoose)}
      </button>
    </fieldset>
  );
}
