import type { MouseEvent, ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';

/** Past the choices to the list or the map. The link holds the view, so the jump must not write `#list` into it. */
export function SkipLink(): ReactNode {
  const { actions, width, say } = useApp();
  const jump = (event: MouseEvent): void => {
    event.preventDefault();
    if (width === 'narrow') document.querySelector<HTMLElement>('[role="tab"][id$="-list"]')?.click();
    else actions.setList({ open: true });
    requestAnimationFrame(() => document.getElementById('list')?.focus());
  };
  const jumpToMap = (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById('map')?.focus();
  };
  return (
    <>
      <a className="skip-link" href={width === 'narrow' ? '#sheet' : '#list'} onClick={jump}>
        {say(shellWords.skipToList)}
      </a>
      <a className="skip-link" href="#map" onClick={jumpToMap}>
        {say(shellWords.skipToMap)}
      </a>
    </>
  );
}
