import type { AreaGeometry } from '../../model/geometry.ts';
import { overlappingPairs } from './clean/overlapping-pairs.ts';
import { fileFinding } from './file-finding.ts';
import type { IssueLog } from '../issue-log.ts';
import { latitudeAndLongitude, squareMetres } from './report-cleaning.ts';
import type { RowLabel } from './row-label.ts';

/** Lists every two areas that lie over each other, with how much they have in common and where. They are kept as they are: which of them is right, only a person knows. */
export function reportOverlaps(areas: readonly (AreaGeometry | null)[], labelOf: (row: number) => RowLabel, log: IssueLog): void {
  const { pairs, isWhole } = overlappingPairs(areas);
  for (const { first, second, size, at } of pairs) {
    const [one, other] = [labelOf(first), labelOf(second)];
    const blanks = { ...one.blanks, otherNumber: other.blanks.number, otherName: other.blanks.name, size: squareMetres(size), at: latitudeAndLongitude(at) };
    log.add(fileFinding('areas-overlap', blanks, one.place));
  }
  if (!isWhole) log.add(fileFinding('overlaps-not-counted', {}, { file: labelOf(0).place.file ?? null }));
}
