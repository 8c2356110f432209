import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { listDrawerWords as words } from '../../text/list-drawer-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { ExportBar, PriorityList } from '../later.tsx';
import { Part } from '../shell/part.tsx';
import { useCompactList } from './use-compact-list.ts';
import './list-drawer.css';

/** The drawer under the map that holds the priority list; the view remembers whether it is open. */
export function ListDrawer(): ReactNode {
  const { scene, actions, say, language } = useApp();
  const { open } = scene.view.list;
  const isCompact = useCompactList();
  return (
    <div className="list-drawer" data-open={open}>
      <div className="list-drawer-head">
        <button type="button" className="list-drawer-handle" aria-expanded={open} aria-controls="list-drawer-body" onClick={() => actions.setList({ open: !open })}>
          <Icon name={open ? 'down' : 'up'} />
          <span className="list-drawer-title">{say(words.title)}</span>
          <span className="quiet">{formatNumber(scene.listed.length, language)}</span>
          <span className="visually-hidden">{say(open ? words.close : words.open)}</span>
        </button>
        {open && !isCompact ? (
          <Part>
            <ExportBar />
          </Part>
        ) : null}
      </div>
      <div id="list-drawer-body" hidden={!open}>
        {open ? (
          <Part>
            <PriorityList />
          </Part>
        ) : null}
      </div>
    </div>
  );
}
