import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { ExportFile } from '../../state/export/export-files.ts';
import { exportDialogWords as words } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { zipOf } from '../../write/zip.ts';
import { useApp } from '../app-context.ts';
import { FileList } from './file-list.tsx';
import { sizeText, totalSize } from './file-size.ts';
import { saveFile } from './save-file.ts';

/** More files than these are listed above, where there is room. */
export const FEW_FILES = 3;

/** The files with their sizes, and the button that takes them: one file as it is, several as a zip. */
export function FilesFoot({ files, zip }: { readonly files: readonly ExportFile[]; readonly zip: string }): ReactNode {
  const { say, announce, language } = useApp();
  const save = (file: ExportFile): void => {
    saveFile(file);
    announce(say(fill(words.done, { file: file.name })));
  };
  const [first] = files;
  const isOne = files.length === 1;
  const count = formatNumber(files.length, language);
  return (
    <footer className="export-foot">
      {files.length > FEW_FILES ? <p>{say(fill(words.allFiles, { count, size: sizeText(totalSize(files), language) }))}</p> : <FileList files={files} />}
      <button type="button" className="button is-primary" aria-disabled={first === undefined} onClick={first === undefined ? undefined : () => save(isOne ? first : zipped(files, zip))}>
        {first === undefined ? say(words.waits) : say(isOne ? fill(words.download, { file: extensionOf(first) }) : fill(words.downloadZip, { count }))}
      </button>
    </footer>
  );
}

const extensionOf = ({ name }: ExportFile): string => name.slice(name.lastIndexOf('.'));

const zipped = (files: readonly ExportFile[], name: string): ExportFile => ({
  name: `${name}.zip`,
  type: 'application/zip',
  content: zipOf(new Map(files.map((file) => [file.name, file.content]))),
});
