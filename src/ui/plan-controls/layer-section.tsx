import type { ReactNode } from 'react';
import { planControlWords } from '../../text/plan-control-words.ts';
import { useApp } from '../app-context.ts';
import { BaseMapSection } from '../base-map/base-map-section.tsx';
import { OverlaySwitches } from './overlay-switches.tsx';
import { PlanControls } from './plan-controls.tsx';

/** What can be laid over the areas: programmes and border layers; and what under them: a base map. */
export function LayerSection(): ReactNode {
  const { say } = useApp();
  return (
    <>
      <h2>{say(planControlWords.heading)}</h2>
      <PlanControls />
      <OverlaySwitches />
      <BaseMapSection />
    </>
  );
}
