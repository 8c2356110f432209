import type { ReactNode } from 'react';
import { stepInWords } from '../../state/explain/step-in-words.ts';
import { useApp } from '../app-context.ts';
import type { ExplainedStep } from '../../state/explain/explanation.ts';

/** Each step as a sum that can be checked. */
export function StepLines({ steps }: { readonly steps: readonly ExplainedStep[] }): ReactNode {
  const { say } = useApp();
  return steps.map((step, at) => (
    <p key={at} className="explained-step">
      {say(stepInWords(step))}
    </p>
  ));
}
