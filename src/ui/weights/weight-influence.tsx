import { useEffect, useState, type ReactNode } from 'react';
import { influenceLines, type InfluenceLine } from '../../state/explain/influence-lines.ts';
import { spanInputOf } from '../../state/certainty/rank-span.ts';
import { useApp } from '../app-context.ts';
import { unconfirmedUnder } from '../../state/explain/unconfirmed.ts';
import type { IndexResult } from '../../model/score-result.ts';
import type { Scene } from '../../state/scene.ts';

/** Worked out when the weights have rested so long: a drag has more to do. */
const REST_MS = 250;

const inputOf = spanInputOf();
/** Every slider asks about the same scores: worked out once. */
const known = new WeakMap<IndexResult, ReadonlyMap<string, InfluenceLine>>();

function linesOf(scene: Scene): ReadonlyMap<string, InfluenceLine> {
  if (scene.result === null) return new Map();
  const lines = known.get(scene.result) ?? influenceLines(scene.result, inputOf(scene));
  known.set(scene.result, lines);
  return lines;
}

/** Beside the weight that is chosen, what it comes to: how much of the differences it carries, and whether moving it moves anything. */
export function WeightInfluence({ node }: { readonly node: string }): ReactNode {
  const { scene, say } = useApp();
  const [line, setLine] = useState<InfluenceLine | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLine(linesOf(scene).get(node) ?? null), REST_MS);
    return () => clearTimeout(timer);
  }, [scene, node]);
  const unconfirmed = unconfirmedUnder(scene, node);
  if (line === null && unconfirmed === null) return null;
  return (
    <p className="note weight-influence">
      {line === null ? null : <span>{[line.weighs, line.carried, line.withScore].flatMap((part) => (part === null ? [] : [say(part)])).join(' · ')}</span>}
      {line === null || line.idle === null ? null : <span className="weight-idle">{say(line.idle)}</span>}
      {unconfirmed === null ? null : <span className="weight-unconfirmed">{say(unconfirmed)}</span>}
    </p>
  );
}
