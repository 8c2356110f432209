import type { ReactNode } from 'react';
import type { RequirementAnswer } from '../../model/programme.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { answerWords, planPageWords } from '../../text/plan-page-words.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import { useWriting } from './form-context.ts';
import { FormFold } from './form-fold.tsx';

const ANSWERS: readonly RequirementAnswer[] = ['met', 'not-met', 'not-assessed'];

/** The municipality's requirements, each ticked: met, not met, not assessed. */
export function RequirementsPart(): ReactNode {
  const { scene, say } = useApp();
  const { form, set } = useWriting();
  const { requirements } = scene.city;
  if (requirements.length === 0) return null;
  const assessed = requirements.filter(({ id }) => (form.requirements[id]?.answer ?? 'not-assessed') !== 'not-assessed').length;
  return (
    <FormFold title={words.requirements} fields={['requirements']} count={assessed}>
      {requirements.map(({ id, title, condition }) => {
        const { answer, note } = form.requirements[id] ?? { answer: 'not-assessed' as const, note: '' };
        return (
          <Segmented
            key={id}
            legend={condition ? `${say(title)} (${say(planPageWords.condition)})` : say(title)}
            value={answer}
            segments={ANSWERS.map((value) => ({ value, label: say(answerWords[value]) }))}
            onChange={(value) => set({ requirements: { ...form.requirements, [id]: { answer: value, note } } })}
          />
        );
      })}
    </FormFold>
  );
}
