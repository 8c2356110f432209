import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { ownPlanWords as words } from '../../text/own-plan-words.ts';
import { useApp } from '../app-context.ts';
import { downloadText } from '../list/download-text.ts';
import { deskOf } from './own-plans-desk.ts';
import { ownPlansFile } from './own-plans-file.ts';

/** Says that the browser keeps nothing more, and offers the file that saves what was written. */
export function TroubleNote(): ReactNode {
  const app = useApp();
  const { scene, say } = app;
  const { trouble } = useStore(deskOf(app));
  if (trouble === null) return null;
  return (
    <div className="notice own-plans-note" role="alert">
      <p>{say(trouble === 'full' ? words.full : words.blocked)}</p>
      <button type="button" className="button" onClick={() => downloadText(ownPlansFile(scene.city))}>
        {say(words.download)}
      </button>
    </div>
  );
}
