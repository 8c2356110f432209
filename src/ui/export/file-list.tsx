import type { ReactNode } from 'react';
import type { ExportFile } from '../../state/export/export-files.ts';
import { exportDialogWords as words } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { sizeText } from './file-size.ts';
import { blobOf, saveFile } from './save-file.ts';

/** Files with their sizes; where there are several, each can be taken alone. */
export function FileList({ files }: { readonly files: readonly ExportFile[] }): ReactNode {
  const { say, announce, language } = useApp();
  const save = (file: ExportFile): void => {
    saveFile(file);
    announce(say(fill(words.done, { file: file.name })));
  };
  return (
    <ul className="export-files" aria-label={say(words.files)}>
      {files.map((file) => (
        <li key={file.name}>
          {files.length === 1 ? (
            file.name
          ) : (
            <button type="button" className="quiet-button" title={say(fill(words.downloadOne, { file: file.name }))} onClick={() => save(file)}>
              {file.name}
            </button>
          )}
          <span className="quiet numeric">{say(sizeText(blobOf(file).size, language))}</span>
        </li>
      ))}
    </ul>
  );
}
