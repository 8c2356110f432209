import type { ReactNode } from 'react';
import { CompareChooser } from '../compare/compare-chooser.tsx';
import { MethodChooser } from '../weights/method-chooser.tsx';
import { MissingThemes } from '../weights/missing-themes.tsx';
import { OwnProfileList } from './own-profile-list.tsx';
import { VoteOpener } from '../vote/vote-opener.tsx';
import { useApp } from '../app-context.ts';
import './profiles.css';

/** Under the sliders: themes without figures, the method, a weighing beside this one, the person's own profiles, and the vote on weights. */
export function WeighingTools(): ReactNode {
  const { scene } = useApp();
  return (
    <>
      <MissingThemes themes={scene.themes.filter((theme) => !theme.hasFigures)} />
      <MethodChooser />
      <CompareChooser />
      <OwnProfileList />
      <VoteOpener />
    </>
  );
}
