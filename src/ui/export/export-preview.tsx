import { useEffect, useMemo, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { TablePreview } from '../../state/export/export-preview.ts';
import { exportDialogWords as words } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { FileList } from './file-list.tsx';
import type { MadeFiles } from './make-files.ts';

/** What the files will look like. */
export function ExportPreview({ files, preview }: MadeFiles): ReactNode {
  const { say } = useApp();
  switch (preview.kind) {
    case 'table':
      return <PreviewTable table={preview.table} />;
    case 'picture':
      return <PreviewPicture svg={preview.svg} title={preview.title} />;
    case 'text':
      return (
        <figure className="export-preview">
          <figcaption>{say(fill(words.firstLines, { file: files[0]?.name ?? '' }))}</figcaption>
          <pre tabIndex={0} aria-label={say(words.preview)}>
            {preview.text}
          </pre>
        </figure>
      );
    case 'files':
      return (
        <figure className="export-preview">
          <figcaption>{say(words.inPackage)}</figcaption>
          <FileList files={files} />
        </figure>
      );
  }
}

function PreviewTable({ table: { columns, rows, all } }: { readonly table: TablePreview }): ReactNode {
  const { say, language } = useApp();
  const number = (value: number): string => formatNumber(value, language);
  const caption = fill(words.firstRows, { shown: number(rows.length), all: number(all.rows), columns: number(columns.length), allColumns: number(all.columns) });
  return (
    <figure className="export-preview">
      <figcaption>{say(caption)}</figcaption>
      <section className="export-table" tabIndex={0} aria-label={say(words.preview)}>
        <table>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={i} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, i) => (
                  <td key={i} className={typeof cell === 'number' ? 'numeric' : undefined}>
                    {typeof cell === 'number' ? formatNumber(cell, language) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

function PreviewPicture({ svg, title }: { readonly svg: string; readonly title: string }): ReactNode {
  const { say } = useApp();
  const url = useMemo(() => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), [svg]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <figure className="export-preview">
      <figcaption>{say(words.picture)}</figcaption>
      <img className="export-picture" src={url} alt={title} />
    </figure>
  );
}
