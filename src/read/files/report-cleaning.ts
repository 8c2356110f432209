import type { Position } from '../../model/geometry.ts';
import type { Localized } from '../../model/localized.ts';
import { formatNumber } from '../../format/number.ts';
import type { CleaningNotes } from './clean/clean-area.ts';
import { fileFinding } from './file-finding.ts';
import type { IssueLog } from '../issue-log.ts';
import type { CleanGeometry } from './raw-file.ts';
import type { RowLabel } from './row-label.ts';

/** Says what was done to an area's shape, a finding for each kind of thing. */
export function reportCleaning(notes: CleaningNotes, geometry: CleanGeometry | null, { blanks, place }: RowLabel, log: IssueLog): void {
  const { closed, tooShort, spikes, slivers, sliverSize, fault } = notes;
  if (closed > 0) log.add(fileFinding('rings-closed', { ...blanks, count: String(closed) }, place));
  if (tooShort > 0) log.add(fileFinding('rings-too-short', { ...blanks, count: String(tooShort) }, place));
  if (spikes > 0) log.add(fileFinding('spikes-removed', { ...blanks, count: String(spikes) }, place));
  if (slivers > 0) log.add(fileFinding('slivers-removed', { ...blanks, count: String(slivers), size: squareMetres(sliverSize) }, place));
  if (fault !== null) log.add(fileFinding(fault.isMended ? 'shape-mended' : 'shape-not-mended', { ...blanks, at: latitudeAndLongitude(fault.at) }, place));
  if (geometry === null) log.add(fileFinding('shape-lost', blanks, place));
}

/** A size as findings say it; what would be written as 0 keeps three decimals. */
export function squareMetres(size: number): Localized {
  const decimals = size < 1 ? 3 : size < 100 ? 1 : 0;
  return { da: formatNumber(size, 'da', { decimals }), en: formatNumber(size, 'en', { decimals }) };
}

/** A place as map services take it: latitude, longitude. */
export const latitudeAndLongitude = ([x, y]: Position): string => `${y.toFixed(6)}, ${x.toFixed(6)}`;
