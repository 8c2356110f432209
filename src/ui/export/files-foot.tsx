import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Language, Localized } from '../../model/localized.ts';
import type { ExportFile } from '../../state/export/export-files.ts';
import { exportDialogWords as words } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { zipOf } from '../../write/zip.ts';
import { useApp } from '../app-context.ts';
import { blobOf, saveFile } from './save-file.ts';

/** The files with their sizes, and the button that takes them: one file as it is, several as a zip. */
export function FilesFoot({ files, zip }: { readonly files: readonly ExportFile[]; readonly zip: string }): ReactNode {
  const { say, announce, language } = useApp();
  const save = (file: ExportFile): void => {
    saveFile(file);
    announce(say(fill(words.done, { file: file.name })));
  };
  const [first] = files;
  const isOne = files.length === 1;
  return (
    <footer className="export-foot">
      <ul aria-label={say(words.files)}>
        {files.map((file) => (
          <li key={file.name}>
            {isOne ? (
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
      <button type="button" className="button is-primary" aria-disabled={first === undefined} onClick={first === undefined ? undefined : () => save(isOne ? first : zipped(files, zip))}>
        {first === undefined ? say(words.waits) : say(isOne ? fill(words.download, { file: extensionOf(first) }) : fill(words.downloadZip, { count: formatNumber(files.length, language) }))}
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

const KILOBYTE = 1000;

function sizeText(bytes: number, language: Language): Localized {
  const isLarge = bytes >= KILOBYTE ** 2;
  const size = formatNumber(bytes / KILOBYTE ** (isLarge ? 2 : 1), language, { decimals: isLarge ? 1 : 0 });
  return fill(isLarge ? words.megabytes : words.kilobytes, { size });
}
