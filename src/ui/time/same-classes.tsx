import type { ReactNode } from 'react';
import { hasOwnLimits } from '../../score/classes/classify.ts';
import { classesOfAllYears } from '../../state/time/fixed-classes.ts';
import { yearPlayWords as words } from '../../text/time/year-play-words.ts';
import { useApp } from '../app-context.ts';
import { Switch } from '../controls/switch.tsx';

/** Whether a class means the same figure in every year or the areas against each other in one, said and chosen. Nothing where the map has classes of its own, or one year. */
export function SameClasses(): ReactNode {
  const { scene, actions, say } = useApp();
  if (scene.mode !== 'need' || scene.level.years.length < 2) return null;
  const isSame = hasOwnLimits(scene.view.classes.method);
  const toggle = (wanted: boolean): void => {
    const found = wanted ? classesOfAllYears(scene) : null;
    actions.setClasses(found ?? { method: 'quantile' });
  };
  return <Switch label={say(words.same)} hint={say(isSame ? words.sameIs : words.eachIs)} checked={isSame} onChange={toggle} />;
}
