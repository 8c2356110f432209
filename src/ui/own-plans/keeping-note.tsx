import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '../../format/number.ts';
import { refusedText } from '../../state/own-plans/own-plans-text.ts';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { fill } from '../../text/say.ts';
import { writeKept } from '../../state/own-plans/kept-plans.ts';
import { useApp } from '../app-context.ts';
import { downloadText } from '../list/download-text.ts';
import { IssueList } from '../start/issue-list.tsx';
import { deskOf } from './own-plans-desk.ts';
import { TroubleNote } from './trouble-note.tsx';

/** What must be known of the keeping: no room, nothing kept, or kept plans that the package no longer fits. */
export function KeepingNote(): ReactNode {
  const app = useApp();
  const { scene, say, language } = app;
  const desk = deskOf(app);
  const { unread, issues } = useStore(desk);
  const refused = scene.city.ownPlans?.refused ?? [];
  const downloadKept = (): void => {
    const text = writeKept(refused.map(({ edit }) => edit), unread) ?? '';
    downloadText({ name: 'kept-plans.json', type: 'application/json;charset=utf-8', text });
  };
  return (
    <>
      <TroubleNote />
      {refused.length + unread.length === 0 ? null : (
        <div className="notice own-plans-note" role="status">
          {refused.length === 0 ? null : <p>{say(fill(words.refused, { count: formatNumber(refused.length, language) }))}</p>}
          <ul>
            {refused.map((one) => (
              <li key={refusedText(one).en}>{say(refusedText(one))}</li>
            ))}
          </ul>
          {unread.length === 0 ? null : <p>{say(words.unread)}</p>}
          <div className="button-row">
            <button type="button" className="button" onClick={downloadKept}>
              {say(words.downloadKept)}
            </button>
            {unread.length === 0 ? null : (
              <button type="button" className="button is-quiet" onClick={desk.dropUnread}>
                {say(words.dropKept)}
              </button>
            )}
          </div>
        </div>
      )}
      {issues.length === 0 ? null : (
        <details className="own-plans-note">
          <summary>{say(words.kept)}</summary>
          <IssueList issues={issues} language={language} />
        </details>
      )}
    </>
  );
}
