import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { IntakeReport } from '../../read/intake/intake-report.ts';
import { rejectedRows } from '../../state/import/report-sentences.ts';
import { importReportWords as words } from '../../text/import/import-report-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';

/** Every row that is not on the map, with its file, its line and why. */
export function RejectedRows({ report }: { readonly report: IntakeReport }): ReactNode {
  const { say, language } = useApp();
  const { rows, left } = rejectedRows(report);
  return (
    <section className="import-rejected" aria-labelledby="import-rejected">
      <h3 id="import-rejected">{say(words.rowsTitle)}</h3>
      {rows.length === 0 ? (
        <p>{say(words.noRows)}</p>
      ) : (
        <table aria-labelledby="import-rejected">
          <thead>
            <tr>
              {[words.rowFile, words.rowLine, words.rowReason, words.rowText].map((head) => (
                <th key={head.en} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ file, line, reason, text }) => (
              <tr key={`${file} ${line}`}>
                <td>{file}</td>
                <td className="numeric">{formatNumber(line, language)}</td>
                <td>{say(words[reason])}</td>
                <td className="import-row-text">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left === 0 ? null : <p className="note">{say(fill(words.rowsLeft, { count: formatNumber(left, language) }))}</p>}
    </section>
  );
}
