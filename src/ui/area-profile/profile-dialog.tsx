import { useId, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../model/localized.ts';
import { areaProfileWords as words } from '../../text/area-profile-words.ts';
import { exportDialogWords } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { DialogHead } from '../controls/dialog-head.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { useModal } from '../controls/use-modal.ts';
import { LastProfileChoice } from './last-profile-choice.tsx';
import { ProfileFoot } from './profile-foot.tsx';
import { useOnPaper, usePrintable } from './profile-paper.ts';
import { ReportSheet } from './report-sheet.tsx';
import { ReportWaits } from './report-waits.tsx';
import { useLastProfiles } from './use-last-profiles.ts';
import { useProfile, useReportClient } from './use-profiles.ts';
import { useStepAside } from './use-step-aside.ts';
import './area-profile.css';

/** The profile of an area as it will be on paper, and every way to take it along. */
export function ProfileDialog({ area: opened, onClose }: { readonly area: string | null; readonly onClose: () => void }): ReactNode {
  const { scene, say, language: own } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const [area, setArea] = useState(opened ?? scene.listed[0]?.id ?? scene.level.areas[0]?.id ?? '');
  const [language, setLanguage] = useState<Language>(own);
  const client = useReportClient();
  const last = useLastProfiles(area);
  const making = useProfile(client, area, language, last.byArea);
  // What is seen can be printed: it waits for the part that prints.
  const made = usePrintable() && making.state === 'done' ? making.made : null;
  const state = making.state === 'done' ? 'making' : making.state;
  const title = useId();
  useModal(dialog, useStepAside(dialog, onClose));
  useOnPaper(made?.document ?? null);
  return (
    <dialog ref={dialog} className="dialog profile-dialog" aria-labelledby={title}>
      <div className="profile-frame">
        <DialogHead id={title} title={words.title} close={words.close} />
        <div className="profile-choices">
          <label className="field">
            <span className="field-label">{say(words.area)}</span>
            <select value={area} onChange={({ target }) => setArea(target.value)}>
              {scene.rows.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <Segmented
            legend={say(exportDialogWords.language)}
            value={language}
            onChange={setLanguage}
            segments={[
              { value: 'da', label: say(exportDialogWords.danish) },
              { value: 'en', label: say(exportDialogWords.english) },
            ]}
          />
          <LastProfileChoice last={last} />
        </div>
        <div className="profile-paper" role="group" tabIndex={0} aria-label={say(words.sheet)} aria-busy={made === null && state === 'making'}>
          {made === null ? <ReportWaits state={state} words={words} onRetry={making.retry} /> : <ReportSheet document={made.document} />}
        </div>
        <p className="visually-hidden" role="status">
          {made === null ? '' : say(fill(words.ready, { area: made.record.area.name }))}
        </p>
        <ProfileFoot client={client} made={made} language={language} />
      </div>
    </dialog>
  );
}
