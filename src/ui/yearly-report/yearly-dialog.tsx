import { useId, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../model/localized.ts';
import { openingChoice } from '../../state/yearly/yearly-question.ts';
import { areaProfileWords } from '../../text/area-profile-words.ts';
import { yearlyDialogWords as words } from '../../text/yearly/yearly-dialog-words.ts';
import { useApp } from '../app-context.ts';
import { DialogHead } from '../controls/dialog-head.tsx';
import { useOnPaper, usePrintable } from '../area-profile/profile-paper.ts';
import { ReportSheet } from '../area-profile/report-sheet.tsx';
import { ReportWaits } from '../area-profile/report-waits.tsx';
import { useReportClient } from '../area-profile/use-profiles.ts';
import { useStepAside } from '../area-profile/use-step-aside.ts';
import { useModal } from '../controls/use-modal.ts';
import { useYearly } from './use-yearly.ts';
import { YearlyChoices } from './yearly-choices.tsx';
import { YearlyFoot } from './yearly-foot.tsx';
import '../area-profile/area-profile.css';

/** The yearly report of a level as it will be on paper, what it is of, and every way to take it along. */
export function YearlyDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { scenes, say, language: own, today } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ city, view }] = useState(() => scenes.getState());
  const [choice, setChoice] = useState(() => openingChoice({ city, view, today }, view.level));
  const [language, setLanguage] = useState<Language>(own);
  const client = useReportClient();
  const date = view.plans.date ?? today;
  const isRight = choice.sinceDate !== '' && choice.sinceDate < date;
  const making = useYearly(client, isRight ? choice : null, language);
  // What is seen can be printed: it waits for the part that prints.
  const made = usePrintable() && making.state === 'done' ? making.made : null;
  const state = making.state === 'done' ? 'making' : making.state;
  const title = useId();
  useModal(dialog, useStepAside(dialog, onClose));
  useOnPaper(made?.document ?? null);
  return (
    <dialog ref={dialog} className="dialog profile-dialog" aria-labelledby={title}>
      <div className="profile-frame">
        <DialogHead id={title} title={words.title} close={areaProfileWords.close} />
        <YearlyChoices choice={choice} date={date} language={language} onChoose={setChoice} onLanguage={setLanguage} />
        <div className="profile-paper" role="group" tabIndex={0} aria-label={say(words.sheet)} aria-busy={made === null && state === 'making'}>
          {made === null ? <ReportWaits state={state} words={words} onRetry={making.retry} /> : <ReportSheet document={made.document} />}
        </div>
        <p className="visually-hidden" role="status">
          {made === null ? '' : say(words.ready)}
        </p>
        <YearlyFoot client={client} made={made} choice={choice} language={language} />
      </div>
    </dialog>
  );
}
