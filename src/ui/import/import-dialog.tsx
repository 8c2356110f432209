import { useEffect, useRef, type ClipboardEvent, type ReactNode, type RefObject } from 'react';
import { importWords as words } from '../../text/import/import-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { useModal } from '../controls/use-modal.ts';
import { ChooseFiles } from './choose-files.tsx';
import { ImportFoot } from './import-foot.tsx';
import { ImportReport } from './import-report.tsx';
import { OwnCityList } from './own-city-list.tsx';
import { pastedFiles } from './pasted-files.ts';
import { useImport } from './use-import.ts';
import { WorkProgress } from './work-progress.tsx';
import '../controls/dialog.css';
import './import.css';

/** "Brug egne filer": from files that a person has to a map. Nothing on the page changes before its package is opened. */
export function ImportDialog(): ReactNode {
  const { say } = useApp();
  const { desk, files, taken, work, message } = useImport();
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog, desk.close, { staysBeside: true });
  useFocusOnTurn(dialog);
  const onPaste = (event: ClipboardEvent): void => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const pasted = isField ? [] : pastedFiles(event.clipboardData, say);
    if (pasted.length === 0) return;
    event.preventDefault();
    void desk.add(pasted);
  };
  const isChoosing = files.length === 0 && work === null;
  return (
    <dialog ref={dialog} className="dialog import" aria-labelledby="import-title" onPaste={onPaste}>
      <div className="import-head">
        <h2 id="import-title" tabIndex={-1}>
          {say(words.title)}
        </h2>
        <button type="button" className="button is-quiet" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          {say(words.close)}
        </button>
        <p className="quiet">{say(words.private)}</p>
      </div>
      {message === null ? null : (
        <p className="notice import-message" role="alert">
          {say(message)}
        </p>
      )}
      <div className="import-body">
        {isChoosing ? (
          <>
            <ChooseFiles />
            <OwnCityList />
          </>
        ) : null}
        {taken === null && work !== null ? <WorkProgress /> : null}
        {taken === null ? null : <ImportReport taken={taken} />}
      </div>
      {taken === null ? null : <ImportFoot taken={taken} />}
    </dialog>
  );
}

/** A button that was pressed may be gone with what it stood in: the focus then goes to the heading. */
function useFocusOnTurn(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const own = dialog.current;
    if (own !== null && (document.activeElement === document.body || document.activeElement === own)) own.querySelector<HTMLElement>('#import-title')?.focus({ preventScroll: true });
  });
}
