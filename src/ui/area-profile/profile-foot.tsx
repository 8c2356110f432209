import { useEffect, useRef, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import type { ExportFile } from '../../state/export/export-files.ts';
import { areaProfileWords as words } from '../../text/area-profile-words.ts';
import { fill } from '../../text/say.ts';
import { documentText } from '../../write/report/report-page.ts';
import type { ReportClient } from '../../work/report-client.ts';
import type { MadeProfile } from '../../work/report-messages.ts';
import { useApp } from '../app-context.ts';
import { saveFile } from '../export/save-file.ts';
import { AllProfiles, useAllProfiles } from './all-profiles.tsx';
import { keepProfile } from './use-last-profiles.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ProfileFootProps {
  readonly client: ReportClient;
  /** `null`: it is not there yet. */
  readonly made: MadeProfile | null;
  readonly language: Language;
}

/** What can be done with the profile that is shown, and with those of all areas. */
export function ProfileFoot({ client, made, language }: ProfileFootProps): ReactNode {
  const { scene, say, announce, language: own } = useApp();
  const save = (file: ExportFile): void => {
    saveFile(file);
    announce(say(fill(words.done, { file: file.name })));
  };
  const all = useAllProfiles(client, save);
  const foot = useRef<HTMLElement>(null);
  // A button that was pressed may be gone: focus stays in the dialogue, where Escape closes it and nothing under it.
  useEffect(() => {
    if (document.activeElement === document.body) foot.current?.focus();
  });
  const print = ({ record }: MadeProfile): void => {
    keepProfile(scene.city.id, record);
    globalThis.print();
  };
  const download = ({ document, stem, record }: MadeProfile): void => {
    keepProfile(scene.city.id, record);
    save({ name: `${stem}.html`, type: 'text/html;charset=utf-8', content: documentText(document) });
  };
  const workbook = ({ record }: MadeProfile): void =>
    client.ask({ kind: 'workbook', area: record.area.id, language }, (reply) => {
      if (reply.kind === 'workbook') save({ name: reply.name, type: XLSX, content: reply.bytes });
      else announce(say(words.failed));
    });
  const act = (then: (of: MadeProfile) => void) => (made === null ? undefined : () => then(made));
  return (
    <footer ref={foot} className="profile-foot" tabIndex={-1}>
      {all.done !== null ? (
        <AllProfiles done={all.done} onCancel={all.cancel} />
      ) : (
        <>
          <p className="quiet">{say(words.madeWith)}</p>
          <button type="button" className="button is-quiet" onClick={() => all.start(language)}>
            {say(fill(words.all, { count: formatNumber(scene.rows.length, own) }))}
          </button>
          <button type="button" className="button" aria-disabled={made === null} onClick={act(download)}>
            {say(words.html)}
          </button>
          <button type="button" className="button" aria-disabled={made === null} onClick={act(workbook)}>
            {say(words.xlsx)}
          </button>
          <button type="button" className="button is-primary" aria-disabled={made === null} onClick={act(print)}>
            {say(words.print)}
          </button>
        </>
      )}
    </footer>
  );
}
