import { nodesOf, type IndexNode, type IndexTree } from '../../../model/index-tree.ts';
import type { RecordedPart, ReportRecord } from '../../../model/report-record.ts';
import { nodeShares } from '../node-shares.ts';
import type { ReportContext } from '../report-context.ts';

/** How a report is made, as every record of one says it. */
export function reportRecord({ city, level, year, date, tree }: ReportContext): ReportRecord {
  return {
    version: 1,
    package: { id: city.id, version: city.version, digest: city.digest },
    level: level.id,
    year,
    date,
    minimumPopulation: tree.areas.minimumPopulation ?? level.minimumPopulation,
    parts: partsOf(tree),
  };
}

function partsOf({ root }: IndexTree): readonly RecordedPart[] {
  const above = new Map([...nodesOf(root)].flatMap((node) => (node.kind === 'leaf' ? [] : node.children.map(({ id }) => [id, node.id] as const))));
  const partOf = (node: IndexNode, share: number): RecordedPart => {
    const within = above.get(node.id);
    return { id: node.id, title: node.title, share, ...(within === undefined ? {} : { above: within }), how: howOf(node) };
  };
  return [partOf(root, 1), ...[...nodeShares(root, 1)].map(({ node, share }) => partOf(node, share))];
}

/** How a node comes to be, so that two records tell whether they mean the same. */
function howOf(node: IndexNode): string {
  return JSON.stringify(node.kind === 'leaf' ? [node.indicator, node.orient, node.steps] : [node.aggregate, node.steps]);
}
