import type { ReactNode } from 'react';
import type { Language } from '../../model/localized.ts';
import type { ExportFile } from '../../state/export/export-files.ts';
import type { YearlyChoice } from '../../state/yearly/yearly-question.ts';
import { areaProfileWords } from '../../text/area-profile-words.ts';
import { fill } from '../../text/say.ts';
import { yearlyDialogWords as words } from '../../text/yearly/yearly-dialog-words.ts';
import { documentText } from '../../write/report/report-page.ts';
import type { ReportClient } from '../../work/report-client.ts';
import type { MadeYearly } from '../../work/report-messages.ts';
import { useApp } from '../app-context.ts';
import { saveFile } from '../export/save-file.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface YearlyFootProps {
  readonly client: ReportClient;
  /** `null`: it is not there yet. */
  readonly made: MadeYearly | null;
  readonly choice: YearlyChoice;
  readonly language: Language;
}

/** The report on paper, as a file and as a workbook. */
export function YearlyFoot({ client, made, choice, language }: YearlyFootProps): ReactNode {
  const { say, announce } = useApp();
  const save = (file: ExportFile): void => {
    saveFile(file);
    announce(say(fill(areaProfileWords.done, { file: file.name })));
  };
  const download = ({ document, stem }: MadeYearly): void => save({ name: `${stem}.html`, type: 'text/html;charset=utf-8', content: documentText(document) });
  const workbook = (): void =>
    client.ask({ kind: 'yearly-workbook', choice, language }, (reply) => {
      if (reply.kind === 'workbook') save({ name: reply.name, type: XLSX, content: reply.bytes });
      else announce(say(words.failed));
    });
  const act = (run: (of: MadeYearly) => void) => (made === null ? undefined : () => run(made));
  return (
    <footer className="profile-foot">
      <p className="quiet">{say(words.madeWith)}</p>
      <button type="button" className="button" aria-disabled={made === null} onClick={act(download)}>
        {say(areaProfileWords.html)}
      </button>
      <button type="button" className="button" aria-disabled={made === null} onClick={act(workbook)}>
        {say(areaProfileWords.xlsx)}
      </button>
      <button type="button" className="button is-primary" aria-disabled={made === null} onClick={act(() => globalThis.print())}>
        {say(areaProfileWords.print)}
      </button>
    </footer>
  );
}
