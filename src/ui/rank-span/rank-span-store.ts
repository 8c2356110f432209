import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Robustness, SpansMissing } from '../../model/robustness.ts';
import type { IndexResult } from '../../model/score-result.ts';
import type { Scene } from '../../state/scene.ts';
import type { RobustnessClient } from '../../work/robustness-client.ts';
import type { AskSpans, SpanQuestion } from './span-question.ts';

/** What is known of how far ranks move with the weights. */
export interface RankSpans {
  /** The latest answer; `null`: none yet for these figures. */
  readonly robustness: Robustness | null;
  /** The scores that it is about; others than the scene's while weights are still being moved. */
  readonly result: IndexResult | null;
  /** The figures of the level and year that it is about. */
  readonly columns: Scene['columns'] | null;
  /** True while another question has been asked than was answered. */
  readonly behind: boolean;
  /** False while it rests on the first draws only. */
  readonly final: boolean;
  readonly failed: boolean;
}

/** Rank spans that follow a scene as long as somebody looks at them. */
export interface RankSpanStore {
  readonly spans: StoreApi<RankSpans>;
  /** Begins to follow; the function it returns ends it. */
  readonly watch: () => () => void;
  /** The whole answer for the scene as it is, once it is there, or why it is not; `null`: nothing was asked, or there are no scores. */
  readonly settled: () => Promise<Robustness | SpansMissing | null>;
}

const NOTHING: RankSpans = { robustness: null, result: null, columns: null, behind: false, final: false, failed: false };
/** An export does not wait longer: a worker that never came answers nothing. */
const PATIENCE_MS = 20_000;

/**
 * Follows `scenes` with a run for each change of scores or of what is in doubt. While a slider moves, a run that has not answered yet is
 * let through to its first answer, and the next one takes the weights as they are then: so there are always figures to show, never older
 * than that.
 */
export function createRankSpanStore(scenes: StoreApi<Scene>, client: RobustnessClient, ask: AskSpans): RankSpanStore {
  const spans = createStore<RankSpans>(() => NOTHING);
  let watchers = 0;
  let asked: (SpanQuestion & { readonly result: Scene['result'] }) | null = null;
  let isAnswered = true;

  const follow = (): void => {
    const { result, columns } = scenes.getState();
    const question = ask(scenes.getState());
    if (question === null) {
      if (asked !== null) client.cancel();
      [asked, isAnswered] = [null, true];
      spans.setState(NOTHING, true);
      return;
    }
    if (asked?.result === result && asked.figures === question.figures && asked.doubt === question.doubt) return;
    if (question.figures !== asked?.figures) spans.setState({ ...NOTHING, behind: true }, true);
    else {
      if (!spans.getState().behind) spans.setState({ behind: true });
      if (!isAnswered) return;
    }
    asked = { ...question, result };
    isAnswered = false;
    const take = (answer: Partial<RankSpans>): void => {
      isAnswered = true;
      spans.setState({ ...NOTHING, result, columns, ...answer }, true);
      if (watchers > 0) follow();
    };
    client.start(question.figures, question.tree, question.doubt, { onResult: (robustness, final) => take({ robustness, final }), onFailure: () => take({ failed: true }) });
  };

  const watch = (): (() => void) => {
    watchers += 1;
    follow();
    const stop = scenes.subscribe(follow);
    return () => {
      watchers -= 1;
      stop();
    };
  };

  return { spans, watch, settled: () => settledOf(scenes, spans, ask, watch) };
}

function settledOf(scenes: StoreApi<Scene>, spans: StoreApi<RankSpans>, ask: AskSpans, watch: () => () => void): Promise<Robustness | SpansMissing | null> {
  return new Promise((resolve) => {
    const stop = watch();
    const end = (answer: Robustness | SpansMissing | null): void => {
      clearTimeout(timer);
      forget();
      stop();
      resolve(answer);
    };
    const look = (): void => {
      const { robustness, behind, final, failed } = spans.getState();
      if (ask(scenes.getState()) === null) end(null);
      else if (!behind && failed) end('failed');
      else if (!behind && final) end(robustness);
    };
    const timer = setTimeout(() => end('late'), PATIENCE_MS);
    const forget = spans.subscribe(look);
    look();
  });
}
