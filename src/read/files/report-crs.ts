import { fileFinding } from './file-finding.ts';
import type { ChosenCrs } from './crs/choose-crs.ts';
import type { DraftLayer } from './draft-layer.ts';
import type { IssueLog } from '../issue-log.ts';

/** Says how a layer's coordinates were read where the file alone does not: recognised from the numbers, against what it declares, or with its axes swapped. */
export function reportCrs({ name, file, declared }: DraftLayer, { crs, isContradicted }: ChosenCrs, log: IssueLog): void {
  const place = { file, field: name };
  const system = `EPSG:${crs.epsg ?? '?'}`;
  if (isContradicted) log.add(fileFinding('crs-contradicted', { layer: name, declared: declared?.text ?? '', crs: system }, place));
  else if (crs.how === 'recognised') log.add(fileFinding('crs-recognised', { layer: name, crs: system }, place));
  if (crs.isSwapped) log.add(fileFinding('axes-swapped', { layer: name }, place));
}
