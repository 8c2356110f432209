import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Localized } from '../../model/localized.ts';
import { EmbedPage } from '../embed/embed-page.tsx';
import { stage } from '../stage.ts';
import { Presenter } from './presenter.tsx';

/** What has taken the page's place in the window: a view in a frame, or a course that is presented. */
export function OtherStage({ problems }: { readonly problems: readonly Localized[] }): ReactNode {
  const now = useStore(stage);
  if (now.kind === 'presenter') return <Presenter course={now.course} first={now.at} />;
  return now.kind === 'embed' ? <EmbedPage problems={problems} /> : null;
}
