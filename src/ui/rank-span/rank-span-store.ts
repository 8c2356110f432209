import { createStore, type StoreApi } from 'zustand/vanilla';
import { DEFAULT_ROBUSTNESS, type Robustness } from '../../model/robustness.ts';
import type { IndexResult } from '../../model/score-result.ts';
import type { ScoreInput } from '../../score/score-input.ts';
import type { Scene } from '../../state/scene.ts';
import { spanInputOf } from '../../state/rank-span.ts';
import type { RobustnessClient } from '../../work/robustness-client.ts';

/** What is known of how far ranks move with the weights. */
export interface RankSpans {
  /** The latest answer; `null`: none yet for these figures. */
  readonly robustness: Robustness | null;
  /** The scores that it is about; others than the scene's while weights are still being moved. */
  readonly result: IndexResult | null;
  /** False while it rests on the first draws only. */
  readonly final: boolean;
  readonly failed: boolean;
}

/** Rank spans that follow a scene as long as somebody looks at them. */
export interface RankSpanStore {
  readonly spans: StoreApi<RankSpans>;
  /** Begins to follow; the function it returns ends it. */
  readonly watch: () => () => void;
  /** The whole answer for the scene as it is, once it is there; `null`: there are no scores, the run failed, or it took too long. */
  readonly settled: () => Promise<Robustness | null>;
}

const NOTHING: RankSpans = { robustness: null, result: null, final: false, failed: false };
const DOUBT = { kind: 'choices', options: DEFAULT_ROBUSTNESS } as const;
/** An export does not wait longer: a worker that never came answers nothing. */
const PATIENCE_MS = 10_000;
const NO_NOISE = new Map<string, never>();

/**
 * Follows `scenes` with a run for each change of scores. While a slider moves, a run that has not answered yet is let through to its
 * first answer, and the next one takes the weights as they are then: so there are always figures to show, never older than that.
 */
export function createRankSpanStore(scenes: StoreApi<Scene>, client: RobustnessClient): RankSpanStore {
  const spans = createStore<RankSpans>(() => NOTHING);
  const inputOf = spanInputOf();
  let watchers = 0;
  let asked: { readonly result: IndexResult; readonly input: ScoreInput } | null = null;
  let isAnswered = true;

  const follow = (): void => {
    const scene = scenes.getState();
    const { result, tree } = scene;
    const input = inputOf(scene);
    if (result === asked?.result && input === asked?.input) return;
    if (input !== asked?.input || result === null) spans.setState(NOTHING, true);
    else if (!isAnswered) return;
    if (result === null || tree === null) {
      asked = null;
      client.cancel();
      return;
    }
    asked = { result, input };
    isAnswered = false;
    client.start({ input, noise: NO_NOISE }, tree, DOUBT, {
      onResult: (robustness, final) => {
        isAnswered = true;
        spans.setState({ robustness, result, final, failed: false }, true);
        if (watchers > 0) follow();
      },
      onFailure: () => {
        isAnswered = true;
        spans.setState({ ...NOTHING, result, failed: true }, true);
      },
    });
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

  return { spans, watch, settled: () => settledOf(scenes, spans, watch) };
}

function settledOf(scenes: StoreApi<Scene>, spans: StoreApi<RankSpans>, watch: () => () => void): Promise<Robustness | null> {
  return new Promise((resolve) => {
    const stop = watch();
    const end = (answer: Robustness | null): void => {
      clearTimeout(timer);
      forget();
      stop();
      resolve(answer);
    };
    const look = (): void => {
      const { robustness, result, final, failed } = spans.getState();
      const wanted = scenes.getState().result;
      if (wanted === null || (result === wanted && (final || failed))) end(wanted === null ? null : robustness);
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS);
    const forget = spans.subscribe(look);
    look();
  });
}
