import type { ReactNode } from 'react';
import { denominatorTexts } from '../../state/certainty/certainty-export.ts';
import { rankDoubtWords as words } from '../../text/rank-doubt-words.ts';
import { useApp } from '../app-context.ts';
import type { Denominators } from '../../state/certainty/certainty-doubt.ts';

/** What the doubt from small numbers rests on: how many indicators say what their figures rest on, and which do not. */
export function SmallNumbersNote({ denominators }: { readonly denominators: Denominators }): ReactNode {
  const { say } = useApp();
  if (denominators.all === 0) return null;
  const lines = [...(denominators.known === 0 ? [] : [words.smallNumbersAre]), ...denominatorTexts(denominators)];
  return <p className="note">{lines.map(say).join(' ')}</p>;
}
