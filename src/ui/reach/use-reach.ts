import { useEffect, useState } from 'react';
import type { ReachAnswer } from '../../score/reach/reach.ts';
import { reachAsked, type AskedReach } from '../../state/reach/reach-question.ts';
import { createReachClient } from '../../work/reach-client.ts';
import { useApp } from '../app-context.ts';

/** What has been asked of the scores on the screen, and the answer: `undefined` while it is worked out, `null` where that failed. */
interface Reached {
  readonly asked: AskedReach | null;
  readonly answer: ReachAnswer | null | undefined;
}

/** One line to one worker, opened with the first question. */
const client = createReachClient();
const askedBy = reachAsked();

/** Works out what the view asks of the pinned area, anew whenever weights, figures or the question change. */
export function useReach(): Reached {
  const { scene } = useApp();
  const asked = askedBy(scene);
  const [known, setKnown] = useState<{ readonly asked: AskedReach; readonly answer: ReachAnswer | null } | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    client.ask(asked, (answer) => setKnown({ asked, answer }));
    return client.forget;
  }, [asked]);
  return { asked, answer: known?.asked === asked ? known?.answer : undefined };
}
