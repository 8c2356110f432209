import { formatList } from '../../format/list.ts';
import { nodesOf, type IndexTree } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import { aggregationNames, methodOf, normalisationNames } from '../../text/method-names.ts';
import { fill } from '../../text/say.ts';

/** "vægtet gennemsnit af z-scorer"; what the words do not know is named as the package names it. */
export function methodWords({ root }: IndexTree): Localized {
  const steps = new Set([...nodesOf(root)].flatMap((node) => (node.kind === 'leaf' ? [node.steps.map(({ do: name }) => name).join(' + ')] : [])));
  const [only = ''] = steps;
  const known = only === 'z-score' || only === 'percentile' || only === 'min-max' || only === 'exponential' ? normalisationNames[only] : null;
  const scale = known !== null && steps.size === 1 ? known : { da: formatList(steps, 'da'), en: formatList(steps, 'en') };
  if (root.kind === 'leaf') return scale;
  const { method } = root.aggregate;
  return fill(methodOf, { aggregation: method === 'arithmetic' || method === 'geometric' ? aggregationNames[method] : method, normalisation: scale });
}
