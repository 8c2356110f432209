import type { ReactNode } from 'react';
import { originOf } from '../../plans/marked-origin.ts';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { useApp } from '../app-context.ts';
import './own-plans.css';

/** "Din egen" or "Ændret af dig" beside a plan; nothing beside the package's own. */
export function OriginMark({ id }: { readonly id: string }): ReactNode {
  const { scene, say } = useApp();
  const origin = originOf(id, scene.city.ownPlans);
  return origin === 'package' ? null : <span className="mark origin-mark">{say(words[origin])}</span>;
}
