import { createQuestionClient, openThreadPort as openHere, openWorkerPort, type QuestionClient, type QuestionPort } from './question-client.ts';
import { answerReach } from './reach-desk.ts';
import type { ReachQuestion, ReachReply } from './reach-messages.ts';

type OpenLine = (hear: (reply: ReachReply) => void) => QuestionPort<ReachQuestion>;

/** Asks what it would take, beside the page. @param open by default to a worker */
export const createReachClient = (open: OpenLine = (hear) => openWorkerPort('reach', answerReach, hear)): QuestionClient<ReachQuestion, ReachReply> => createQuestionClient(open);

/** This thread, where no worker can be started. */
export const openThreadPort: OpenLine = (hear) => openHere(answerReach, hear);
