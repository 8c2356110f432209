import { fileFinding } from '../file-finding.ts';
import type { IssueLog } from '../../issue-log.ts';

/** Says where a service answered with fewer features than it has: its own counts differ, or it says that its limit was reached. */
export function reportCutAnswer(root: Readonly<Record<string, unknown>>, file: string, log: IssueLog): void {
  const given = Array.isArray(root['features']) ? root['features'].length : 0;
  const all = [root['numberMatched'], root['totalFeatures']].find((one) => typeof one === 'number');
  const isCut = all !== undefined && all > given;
  if (isCut) log.add(fileFinding('answer-cut', { given: String(given), all: String(all) }, { file }));
  else if (isLimitReached(root)) log.add(fileFinding('answer-cut-at-limit', { given: String(given) }, { file }));
}

/** ArcGIS services say it in the collection or in its properties. */
function isLimitReached(root: Readonly<Record<string, unknown>>): boolean {
  const properties = root['properties'];
  return root['exceededTransferLimit'] === true || (typeof properties === 'object' && properties !== null && 'exceededTransferLimit' in properties && properties.exceededTransferLimit === true);
}
