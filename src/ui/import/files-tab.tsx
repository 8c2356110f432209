import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import { cutIssues } from '../../state/import/page-issues.ts';
import { importFileWords as words } from '../../text/import/import-file-words.ts';
import { importWords } from '../../text/import/import-words.ts';
import { fill } from '../../text/say.ts';
import type { GivenFile } from '../../work/intake-messages.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { CrsQuestions } from './crs-questions.tsx';
import { FilePart } from './file-part.tsx';
import { PickFiles } from './pick-files.tsx';
import { useImport } from './use-import.ts';

/** The files, what each was taken for and how it was read, and what only a person can say of them. */
export function FilesTab({ taken }: { readonly taken: TakenFiles }): ReactNode {
  const { say } = useApp();
  const { desk, files } = useImport();
  return (
    <div className="import-part">
      <CrsQuestions questions={taken.report.questions} />
      <ul className="import-files">
        {files.map((file) => (
          <FileItem key={file.id} file={file} taken={taken} />
        ))}
      </ul>
      <div className="import-more">
        <PickFiles label={say(importWords.addFiles)} />
        <button type="button" className="button is-quiet" onClick={desk.forget}>
          <Icon name="reset" />
          {say(importWords.startOver)}
        </button>
      </div>
    </div>
  );
}

function FileItem({ file, taken }: { readonly file: GivenFile; readonly taken: TakenFiles }): ReactNode {
  const { say, language } = useApp();
  const { desk, files } = useImport();
  // A part of a shapefile says nothing by itself.
  const main = files.find(({ name }) => name !== file.name && /\.shp$/i.test(name) && file.name.toLowerCase().startsWith(name.slice(0, -3).toLowerCase()));
  const parts = taken.report.parts.filter((one) => one.file === file.name || one.file.startsWith(`${file.name}/`));
  const { size } = file.content;
  const isLarge = size >= 1e6;
  const sizeText = fill(isLarge ? words.size : words.sizeSmall, { size: formatNumber(size / (isLarge ? 1e6 : 1e3), language, { decimals: isLarge ? 1 : 0 }) });
  return (
    <li className="import-file">
      <div className="import-file-head">
        <h3>{file.name}</h3>
        <span className="quiet import-size">{say(sizeText)}</span>
        <button type="button" className="button is-quiet" aria-label={say(fill(words.remove, { file: file.name }))} onClick={() => void desk.remove(file.id)}>
          {say(words.removeShort)}
        </button>
      </div>
      {main === undefined ? null : <p className="quiet">{say(fill(words.belongs, { file: main.name }))}</p>}
      {file.name === taken.mappingFrom ? <p>{say(words.mapping)}</p> : null}
      {cutIssues(taken.issues, file.name).map(({ code, message, repair }) => (
        <p key={code} className="notice">
          {say(message)} {repair === null ? null : say(repair)}
        </p>
      ))}
      {parts.map((part) => (
        <FilePart key={`${part.file} ${part.part}`} part={part} isOnly={parts.length === 1} />
      ))}
    </li>
  );
}
