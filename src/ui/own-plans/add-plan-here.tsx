import type { ReactNode } from 'react';
import { planFormWords } from '../../text/plan-form-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';

/** Begins a plan in the area that is looked at. */
export function AddPlanHere(): ReactNode {
  const { scene, writing, say } = useApp();
  const { pinned } = scene.view;
  if (pinned === null) return null;
  return (
    <button type="button" className="button" onClick={() => writing.setState({ request: { kind: 'new', area: { level: scene.level.id, area: pinned } } })}>
      <Icon name="plus" />
      {say(planFormWords.newHere)}
    </button>
  );
}
