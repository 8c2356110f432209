import type { ReactNode } from 'react';
import { ownPlansText } from '../../state/own-plans/own-plans-text.ts';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { planFormWords } from '../../text/plan-form-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { downloadText } from '../list/download-text.ts';
import { ownPlansFile } from './own-plans-file.ts';
import { ImportPlans } from './import-plans.tsx';
import { KeepingNote } from './keeping-note.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import './own-plans.css';

/** Writing plans, and taking all of them along as a file and in again. */
export function OwnPlansBar(): ReactNode {
  const { scene, writing, say, announce } = useApp();
  const own = ownPlansText(scene.city.ownPlans);
  const download = (): void => {
    const file = ownPlansFile(scene.city);
    downloadText(file);
    announce(say(fill(words.downloaded, { file: file.name })));
  };
  return (
    <section className="own-plans-bar" aria-label={say(words.bank)}>
      <div className="button-row">
        <button type="button" className="button is-primary" onClick={() => writing.setState({ request: { kind: 'new', area: null } })}>
          <Icon name="plus" />
          {say(planFormWords.newPlan)}
        </button>
        <button type="button" className="button" onClick={download}>
          {say(words.download)}
        </button>
        <ImportPlans />
        <UndoButtons />
      </div>
      {own === null ? null : <p className="own-plans-count">{say(fill(words.onlyHere, { what: own }))}</p>}
      <KeepingNote />
    </section>
  );
}
