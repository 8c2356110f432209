import { answerBefore } from './before-desk.ts';
import type { BeforeQuestions, BeforeReply } from './before-messages.ts';
import { createQuestionClient, openWorkerPort, type QuestionClient } from './question-client.ts';

/** Asks how figures have moved in a plan's areas, beside the page. */
export const createBeforeClient = (): QuestionClient<BeforeQuestions, BeforeReply> => createQuestionClient((hear) => openWorkerPort('before', answerBefore, hear));
