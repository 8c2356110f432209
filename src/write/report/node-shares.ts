import type { IndexNode } from '../../model/index-tree.ts';

/** Each node below one that has `share` of the score, with its own share: its weight among its siblings, times the share of the node above. */
export function* nodeShares(node: IndexNode, share: number): Generator<{ readonly node: IndexNode; readonly share: number }> {
  if (node.kind === 'leaf') return;
  const total = node.children.reduce((sum, { weight }) => sum + weight, 0);
  for (const child of node.children) {
    const own = total > 0 ? (share * child.weight) / total : 0;
    yield { node: child, share: own };
    yield* nodeShares(child, own);
  }
}
