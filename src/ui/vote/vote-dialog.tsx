import { useMemo, useRef, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { DEFAULT_TOP } from '../../state/default-view.ts';
import { tallyVotes } from '../../state/vote/tally-votes.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { voteWords as words } from '../../text/vote/vote-words.ts';
import { useApp } from '../app-context.ts';
import { DialogHead } from '../controls/dialog-head.tsx';
import { useModal } from '../controls/use-modal.ts';
import { WholeNumberField } from '../controls/whole-number-field.tsx';
import { OwnVote } from './own-vote.tsx';
import { ThemeSpreads } from './theme-spreads.tsx';
import { useVotes } from './use-votes.ts';
import { VotedAreas } from './voted-areas.tsx';
import './vote.css';

/** Members' weights beside each other: where they differ, and which areas are in everybody's top. */
export function VoteDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const votes = useVotes();
  useModal(dialog, onClose);
  return (
    <dialog ref={dialog} className="dialog vote" aria-labelledby="vote-title">
      <div className="vote-sheet">
        <DialogHead id="vote-title" title={words.title} close={words.close} />
        <p className="quiet">{say(words.lead)}</p>
        <OwnVote onAdd={(line) => votes.write(votes.text.trim() === '' ? line : `${votes.text.trimEnd()}\n${line}`)} />
        <label className="field vote-links">
          <span>{say(words.links)}</span>
          <textarea className="text-input" rows={5} spellCheck={false} placeholder={say(words.example)} value={votes.text} onChange={(event) => votes.write(event.target.value)} />
        </label>
        {votes.problems.length === 0 ? null : (
          <ul className="vote-problems" role="alert">
            {votes.problems.map(({ line, message }) => (
              <li key={line}>{say(fill(words.line, { line: String(line), message }))}</li>
            ))}
          </ul>
        )}
        {votes.isKept ? null : <p className="notice">{say(words.blocked)}</p>}
        {votes.votes.length < 2 ? <p className="empty">{say(words.none)}</p> : <Tally votes={votes.votes} onUsed={() => dialog.current?.close()} />}
      </div>
    </dialog>
  );
}

function Tally({ votes, onUsed }: { readonly votes: ReturnType<typeof useVotes>['votes']; readonly onUsed: () => void }): ReactNode {
  const { scene, say, language } = useApp();
  const { city, level, view } = scene;
  const [top, setTop] = useState<number>(DEFAULT_TOP);
  const tally = useMemo(() => tallyVotes(city, level, view.year, votes, top), [city, level, view.year, votes, top]);
  const number = (value: number): string => formatNumber(value, language);
  const noun = areaNoun(level.id);
  const finding = fill(words.finding, {
    shared: number(tally.shared.length),
    noun: tally.shared.length === 1 ? noun.one : noun.many,
    top: number(top),
    members: number(votes.length),
    disputed: number(tally.disputed.length),
  });
  return (
    <>
      <p className="vote-finding" role="status">
        {say(finding)}
      </p>
      <WholeNumberField label={say(words.top)} value={top} most={level.areas.length} invalid={say(fill(words.topInvalid, { most: number(level.areas.length) }))} onChange={setTop} />
      <ThemeSpreads votes={votes} spreads={tally.spreads} onUsed={onUsed} />
      <VotedAreas title={say(words.sharedTitle)} none={say(words.sharedNone)} areas={tally.shared} members={votes.length} />
      <VotedAreas title={say(words.disputedTitle)} none={say(words.disputedNone)} areas={tally.disputed} members={votes.length} />
    </>
  );
}
