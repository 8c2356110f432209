import { beforeAfter } from '../plans/before-after.ts';
import type { BeforeQuestions, BeforeReply } from './before-messages.ts';

/** Goes through the questions until one has an answer. A computation that breaks is no answer. */
export function answerBefore(questions: BeforeQuestions): BeforeReply {
  try {
    let nearest: BeforeReply = null;
    for (const [at, question] of questions.entries()) {
      const found = beforeAfter(question);
      if (found.kind === 'answer') return { at, found };
      // A level in which the plan fills no area says less than one in which figures are missing.
      if (nearest === null || (isNowhere(nearest) && found.reason !== 'no-areas')) nearest = { at, found };
    }
    return nearest;
  } catch {
    return null;
  }
}

const isNowhere = (reply: BeforeReply): boolean => reply?.found.kind === 'too-few' && reply.found.reason === 'no-areas';
