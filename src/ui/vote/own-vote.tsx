import { useState, type ReactNode } from 'react';
import { voteLink } from '../../state/vote/read-votes.ts';
import { voteWords as words } from '../../text/vote/vote-words.ts';
import { useApp } from '../app-context.ts';

/** The link by which this screen's weights are handed over, copied or laid among the others. */
export function OwnVote({ onAdd }: { readonly onAdd: (line: string) => void }): ReactNode {
  const { scene, say, announce } = useApp();
  const [copied, setCopied] = useState<boolean | null>(null);
  const link = `${location.href.split('#')[0]}#${voteLink(scene.view, scene.city)}`;
  const tell = (isCopied: boolean) => () => {
    setCopied(isCopied);
    announce(say(isCopied ? words.copied : words.notCopied));
  };
  return (
    <div className="vote-own">
      <button type="button" className="button is-primary" onClick={() => void navigator.clipboard.writeText(link).then(tell(true), tell(false))}>
        {say(words.copyOwn)}
      </button>
      <button type="button" className="button" onClick={() => onAdd(`${say(words.me)}: ${link}`)}>
        {say(words.addOwn)}
      </button>
      {copied === null ? null : <span className="quiet">{say(copied ? words.copied : words.notCopied)}</span>}
      {copied === false ? <input className="text-input" readOnly aria-label={say(words.ownLink)} value={link} onFocus={(event) => event.target.select()} /> : null}
    </div>
  );
}
