import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import { mapKeyWords } from '../../text/map-key-words.ts';
import { shortcuts } from '../../text/shortcut-words.ts';
import { useApp } from '../app-context.ts';
import { DialogHead } from '../controls/dialog-head.tsx';
import { Switch } from '../controls/switch.tsx';
import './keys-dialog.css';

const GROUPS = ['everywhere', 'onMap', 'walking'] as const;

/** The button that lists every shortcut, and the list; `?` opens it from anywhere but a text field. */
export function KeysHelp(): ReactNode {
  const { settings, say } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const hasSingleKey = useStore(settings, (state) => state.singleKey);
  useEffect(() => {
    if (!hasSingleKey) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      open(dialog.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [hasSingleKey]);
  useOwnKeys(dialog);
  return (
    <>
      <button type="button" aria-label={say(mapKeyWords.title)} title={say(mapKeyWords.title)} aria-haspopup="dialog" onClick={() => open(dialog.current)}>
        <span aria-hidden="true">?</span>
      </button>
      <dialog ref={dialog} className="dialog keys-dialog" aria-labelledby="keys-title">
        <div className="keys-sheet">
          <DialogHead id="keys-title" title={mapKeyWords.title} close={mapKeyWords.close} />
          <KeyGroups />
          <Switch label={say(mapKeyWords.singleKey)} hint={say(mapKeyWords.singleKeyHint)} checked={hasSingleKey} onChange={(singleKey) => settings.setState({ singleKey })} />
        </div>
      </dialog>
    </>
  );
}

function KeyGroups(): ReactNode {
  const { say } = useApp();
  return GROUPS.map((group) => (
    <section key={group}>
      <h3>{say(mapKeyWords[group])}</h3>
      <dl>
        {shortcuts[group].map(({ keys, does }) => (
          <div key={keys.da}>
            <dt>
              <kbd>{say(keys)}</kbd>
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

const open = (dialog: HTMLDialogElement | null): void => {
  if (dialog !== null && !dialog.open) dialog.showModal();
};

/** Escape closes the list and nothing that lies under it; so does a click beside it. */
function useOwnKeys(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const own = dialog.current;
    if (own === null) return undefined;
    const keepEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') event.stopPropagation();
    };
    const closeBeside = (event: MouseEvent): void => {
      if (event.target === own) own.close();
    };
    own.addEventListener('keydown', keepEscape);
    own.addEventListener('click', closeBeside);
    return () => {
      own.removeEventListener('keydown', keepEscape);
      own.removeEventListener('click', closeBeside);
    };
  }, [dialog]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type));
