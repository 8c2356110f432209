import { reach } from '../score/reach/reach.ts';
import { scoreIndex } from '../score/score-index.ts';
import type { ReachQuestion, ReachReply } from './reach-messages.ts';

/** Answers one question. A computation that breaks is no answer. */
export function answerReach({ input, tree, goal }: ReachQuestion): ReachReply {
  try {
    return reach(scoreIndex(tree, input), input, goal);
  } catch {
    return null;
  }
}
