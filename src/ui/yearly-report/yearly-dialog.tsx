import { useId, useRef, useState, type ReactNode } from 'react';
import type { Language } from '../../model/localized.ts';
import { openingChoice } from '../../state/yearly/yearly-question.ts';
import { areaProfileWords } from '../../text/area-profile-words.ts';
import { yearlyDialogWords as words } from '../../text/yearly/yearly-dialog-words.ts';
import { useApp } from '../app-context.ts';
import { useOnPaper } from '../area-profile/profile-paper.ts';
import { ReportSheet } from '../area-profile/report-sheet.tsx';
import { useReportClient } from '../area-profile/use-profiles.ts';
import { useStepAside } from '../area-profile/use-step-aside.ts';
import { Icon } from '../controls/icon.tsx';
import { useModal } from '../controls/use-modal.ts';
import { useYearly, type YearlyMaking } from './use-yearly.ts';
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
  const made = making.state === 'done' ? making.made : null;
  const title = useId();
  useModal(dialog, useStepAside(dialog, onClose));
  useOnPaper(made?.document ?? null);
  return (
    <dialog ref={dialog} className="profile-dialog" aria-labelledby={title}>
      <div className="profile-frame">
        <header>
          <h2 id={title}>{say(words.title)}</h2>
          <button type="button" className="icon-button is-quiet" aria-label={say(areaProfileWords.close)} title={say(areaProfileWords.close)} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        <YearlyChoices choice={choice} date={date} language={language} onChoose={setChoice} onLanguage={setLanguage} />
        <section className="profile-paper" tabIndex={0} aria-label={say(words.sheet)} aria-busy={making.state === 'making'}>
          {made === null ? <Waiting state={making.state} onRetry={making.retry} /> : <ReportSheet document={made.document} />}
        </section>
        <p className="visually-hidden" role="status">
          {made === null ? '' : say(words.ready)}
        </p>
        <YearlyFoot client={client} made={made} choice={choice} language={language} />
      </div>
    </dialog>
  );
}

function Waiting({ state, onRetry }: { readonly state: YearlyMaking['state']; readonly onRetry: () => void }): ReactNode {
  const { say } = useApp();
  if (state === 'unasked') return null;
  if (state === 'nothing') return <p className="profile-waits">{say(words.nothing)}</p>;
  if (state !== 'failed') return <p className="profile-waits">{say(words.waits)}</p>;
  return (
    <div className="profile-waits" role="alert">
      <p>{say(words.failed)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {say(areaProfileWords.again)}
      </button>
    </div>
  );
}
