import type { ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { areaProfileWords } from '../../text/area-profile-words.ts';
import { useApp } from '../app-context.ts';

interface ReportWaitsProps {
  /** Where the making of the document stands: not asked for yet, under way, failed, or nothing to make it of. */
  readonly state: 'unasked' | 'making' | 'failed' | 'nothing';
  readonly words: { readonly [said in 'waits' | 'failed' | 'nothing']: Localized };
  readonly onRetry: () => void;
}

/** What stands in place of the paper of a profile or a yearly report as long as there is none. */
export function ReportWaits({ state, words, onRetry }: ReportWaitsProps): ReactNode {
  const { say } = useApp();
  if (state === 'unasked') return null;
  if (state === 'nothing') return <p className="profile-waits">{say(words.nothing)}</p>;
  if (state === 'making') return <p className="profile-waits">{say(words.waits)}</p>;
  return (
    <div className="profile-waits" role="alert">
      <p>{say(words.failed)}</p>
      <button type="button" className="button" onClick={onRetry}>
        {say(areaProfileWords.again)}
      </button>
    </div>
  );
}
