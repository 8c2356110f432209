import type { RankRun } from '../score/robustness/rank-run.ts';
import { createRobustnessRun } from '../score/robustness/robustness.ts';
import { createSmallNumberRun } from '../score/robustness/small-numbers.ts';
import type { RobustnessReply, RobustnessRequest, RunFigures } from './robustness-messages.ts';

/** Where a desk works: in a worker, on the main thread, in a test. */
export interface DeskPlace {
  readonly reply: (reply: RobustnessReply) => void;
  /** Calls back soon, after messages that wait have been heard. */
  readonly later: (then: () => void) => void;
  /** Milliseconds that only go up. */
  readonly clock: () => number;
}

/** A first answer is given after so many draws, so that spans follow a slider that is still being moved. */
const FIRST_ANSWER = 200;
/** Milliseconds of work between two times of listening: less than a frame, also where there is no worker. */
const SLICE = 8;

/** Takes requests, works on one run at a time in short slices, and replies. */
export function createRobustnessDesk({ reply, later, clock }: DeskPlace): (request: RobustnessRequest) => void {
  let figures: RunFigures | null = null;
  let current = 0;

  const goOn = (run: RankRun, number: number, answered: boolean): void => {
    if (number !== current) return;
    const until = clock() + SLICE;
    let more = true;
    // One draw at a time: of a hundred thousand areas it takes most of a slice.
    while (more && clock() < until) more = run.step(1);
    const answers = !more || (!answered && run.done() >= FIRST_ANSWER);
    reply({ kind: 'progress', run: number, done: run.done(), draws: run.draws });
    if (answers) reply({ kind: 'result', run: number, robustness: run.result(), final: !more });
    if (more) later(() => attempt(number, () => goOn(run, number, answered || answers)));
  };

  /** A run that breaks is said to have failed; the desk goes on with the next. */
  const attempt = (run: number, work: () => void): void => {
    try {
      work();
    } catch (error) {
      reply({ kind: 'failed', run, message: error instanceof Error ? error.message : String(error) });
    }
  };

  return (request) => {
    if (request.kind === 'figures') figures = request.figures;
    // A number that no run has.
    else if (request.kind === 'cancel') current = 0;
    else {
      current = request.run;
      attempt(request.run, () => goOn(runOf(figures, request), request.run, false));
    }
  };
}

function runOf(figures: RunFigures | null, { tree, doubt }: Extract<RobustnessRequest, { kind: 'start' }>): RankRun {
  if (figures === null) throw new Error('A run needs figures first.');
  const { input, noise } = figures;
  return doubt.kind === 'choices' ? createRobustnessRun(tree, input, doubt.options) : createSmallNumberRun(tree, input, noise, doubt);
}
