import { useId, useState, type ReactNode } from 'react';
import { cityName } from '../../model/short-name.ts';
import { frameCode } from '../../state/embed/frame-code.ts';
import { writeLink } from '../../state/link/link.ts';
import { embedWords as words } from '../../text/meeting/embed-words.ts';
import { useApp } from '../app-context.ts';

/** The HTML by which the view as it is now stands in a frame on another page; made only while it is looked at. */
export function EmbedCode(): ReactNode {
  const { say } = useApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button is-quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(words.entry)}
      </button>
      {isOpen ? <FrameCode /> : null}
    </>
  );
}

function FrameCode(): ReactNode {
  const { scene, say, announce } = useApp();
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  const code = frameCode(location.href, writeLink(scene.view, scene.city), `${say(scene.shown.title)}, ${say(cityName(scene.city))}`);
  const tell = (isCopied: boolean) => () => {
    setCopied(isCopied);
    announce(say(isCopied ? words.copied : words.notCopied));
  };
  return (
    <div className="embed-code">
      <p className="note">{say(words.about)}</p>
      <label htmlFor={id}>{say(words.code)}</label>
      <textarea id={id} className="text-input" readOnly rows={4} spellCheck={false} value={code} onFocus={(event) => event.target.select()} />
      <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(code).then(tell(true), tell(false))}>
        {say(words.copy)}
      </button>
      {copied === null ? null : <span className="quiet">{say(copied ? words.copied : words.notCopied)}</span>}
    </div>
  );
}
