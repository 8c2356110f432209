import { useState, type ReactNode } from 'react';
import { formatPartialDate } from '../../format/date.ts';
import type { Localized } from '../../model/localized.ts';
import type { ProgrammeEdit } from '../../model/own-plans.ts';
import type { PartialDate, Programme } from '../../model/programme.ts';
import { originOf } from '../../plans/marked-origin.ts';
import { newPlanId, takenIds } from '../../state/plan-form/new-plan.ts';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { planFormWords } from '../../text/plan-form-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { EndForm } from './end-form.tsx';
import { deskOf } from './own-plans-desk.ts';
import { TroubleNote } from './trouble-note.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import './own-plans.css';

/** What a person can do with a plan: change it, copy it, end it, and take back what is their own. */
export function PlanActions({ programme }: { readonly programme: Programme }): ReactNode {
  const { scene, writing, say } = useApp();
  const { copy, end, remove, revert } = usePlanEdits(programme);
  const [isEnding, setEnding] = useState(false);
  const { id } = programme;
  const origin = originOf(id, scene.city.ownPlans);
  const button = (title: Localized, onClick: () => void): ReactNode => (
    <button type="button" className="button" onClick={onClick}>
      {say(title)}
    </button>
  );
  const finish = (day: PartialDate): void => {
    setEnding(false);
    end(day);
  };
  return (
    <div className="plan-actions" role="group" aria-label={say(words.actions)}>
      {button(planFormWords.change, () => writing.setState({ request: { kind: 'change', id } }))}
      {button(words.copy, copy)}
      <button type="button" className="button" aria-expanded={isEnding} onClick={() => setEnding(!isEnding)}>
        {say(words.end)}
      </button>
      {origin === 'changed' ? button(words.revert, revert) : null}
      {origin === 'own' ? button(words.delete, remove) : null}
      <UndoButtons />
      {isEnding ? <EndForm programme={programme} onEnd={finish} /> : null}
      <TroubleNote />
    </div>
  );
}

/** The edits of one plan, each a step that undo takes back, each said. */
function usePlanEdits({ id, title }: Programme) {
  const app = useApp();
  const { scene, actions, say, language, announce } = app;
  const write = async (edit: ProgrammeEdit, said: Localized): Promise<void> => {
    await deskOf(app).write([edit]);
    announce(say(said));
  };
  return {
    copy: (): void => {
      const name = say(fill(words.copyOf, { title }));
      const as = newPlanId(name, takenIds(scene.city));
      void write({ do: 'duplicate', id, as, title: name }, fill(words.copied, { title: name })).then(() => actions.openPlan(as));
    },
    end: (day: PartialDate): void => void write({ do: 'end', id, end: day }, fill(words.ended, { title, date: formatPartialDate(day, language) })),
    remove: (): void => {
      actions.openPlan(null);
      void write({ do: 'delete', id }, fill(words.deleted, { title }));
    },
    revert: (): void => {
      const builtIn = scene.city.ownPlans?.builtIn.find((one) => one.id === id);
      if (builtIn !== undefined) void write({ do: 'change', id, changes: builtIn }, fill(words.reverted, { title: builtIn.title }));
    },
  };
}
