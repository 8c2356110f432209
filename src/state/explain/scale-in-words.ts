import { nodesOf, type IndexTree } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import { explainWords } from '../../text/explain-words.ts';

/** What the figures of themes and the score mean: z-scores and means of them lie around 0, other scales have no such point. */
export const scaleInWords = (tree: IndexTree): Localized => (isCentred(tree) ? explainWords.themeScale : explainWords.otherScale);

/** Every figure a z-score when it is put together, and nothing but weighted means from there on. */
function isCentred({ root }: IndexTree): boolean {
  return [...nodesOf(root)].every((node) => {
    const last = node.steps.at(-1)?.do;
    if (node.kind === 'leaf') return last === 'z-score';
    return node.aggregate.method === 'arithmetic' && node.aggregate.weights === 'normalised' && (last === undefined || last === 'z-score');
  });
}
