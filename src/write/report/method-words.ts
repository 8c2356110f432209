import { formatList } from '../../format/list.ts';
import { leavesOf, type IndexTree } from '../../model/index-tree.ts';
import type { Localized } from '../../model/localized.ts';
import type { RecordedMethod } from '../../model/yearly-record.ts';
import { aggregationNames, methodOf, normalisationNames } from '../../text/method-names.ts';
import { fill } from '../../text/say.ts';

/** How figures are brought on one scale and put together. */
export type MethodChoices = Pick<RecordedMethod, 'aggregation' | 'scales'>;

export const methodChoices = ({ root }: IndexTree): MethodChoices => ({
  aggregation: root.kind === 'leaf' ? '' : root.aggregate.method,
  scales: [...new Set([...leavesOf(root)].map(({ steps }) => steps.map(({ do: name }) => name).join(' + ')))],
});

/** "vægtet gennemsnit af z-scorer"; what the words do not know is named as the package names it. */
export function choiceWords({ aggregation, scales }: MethodChoices): Localized {
  const [only = ''] = scales;
  const known = only === 'z-score' || only === 'percentile' || only === 'min-max' || only === 'exponential' ? normalisationNames[only] : null;
  const normalisation = known !== null && scales.length === 1 ? known : { da: formatList(scales, 'da'), en: formatList(scales, 'en') };
  if (aggregation === '') return normalisation;
  return fill(methodOf, { aggregation: aggregation === 'arithmetic' || aggregation === 'geometric' ? aggregationNames[aggregation] : aggregation, normalisation });
}

/** The same of an index. */
export const methodWords = (tree: IndexTree): Localized => choiceWords(methodChoices(tree));
