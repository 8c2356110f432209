import type { Localized } from '../model/localized.ts';
import { areaHintWords } from '../text/read/read-area-hint-words.ts';
import { fill } from '../text/say.ts';
import { finding } from './finding.ts';
import type { IssueLog } from './issue-log.ts';

/** Finds the position of an area by the id that a table gives it. */
export interface AreaJoin {
  /** Position of the area, or `null`: unmatched, counted and told by {@link AreaJoin.report}. */
  position(id: string, file: string, line: number, column: number): number | null;
  /** Logs every id that found no area, once each, with the repair that would make it match. */
  report(log: IssueLog): void;
}

interface Unmatched {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  count: number;
}

/** @param repairs id in the files -> id of the area, as the package's `joinRepairs` says for this level */
export function areaJoin(level: string, positions: ReadonlyMap<string, number>, repairs: ReadonlyMap<string, string>, log: IssueLog): AreaJoin {
  const unmatched = new Map<string, Unmatched>();
  return {
    position(id, file, line, column) {
      const direct = positions.get(id);
      if (direct !== undefined) return direct;
      const to = repairs.get(id);
      const repaired = to === undefined ? undefined : positions.get(to);
      if (to !== undefined && repaired !== undefined) {
        log.addOnce(`join-repaired ${file} ${level} ${id}`, () => finding('join-repaired', { from: id, to, level }, { file, line, column, feature: id }));
        return repaired;
      }
      const key = `${file}\n${id}`;
      const known = unmatched.get(key);
      if (known === undefined) unmatched.set(key, { id, file, line, column, count: 1 });
      else known.count += 1;
      return null;
    },
    report: (into) => reportUnmatched([...unmatched.values()], level, positions, into),
  };
}

function reportUnmatched(unmatched: readonly Unmatched[], level: string, positions: ReadonlyMap<string, number>, log: IssueLog): void {
  if (unmatched.length === 0) return;
  const near = nearIds(positions.keys());
  for (const { id, file, line, column, count } of unmatched) {
    const blanks = { id, level, count: String(count), line: String(line) };
    const to = near.get(looseForm(id));
    const repair = to === undefined || to === null ? {} : { repair: nearRepair(id, to, level) };
    log.add(finding('unmatched-area', blanks, { file, line, column, feature: id, ...repair }));
  }
}

/** Ids that are the same but for leading zeros, case, spaces and Å/Aa have the same form. */
export function looseForm(id: string): string {
  return id.normalize('NFC').trim().toLowerCase().replaceAll('å', 'aa').replace(/\s+/g, ' ').replace(/^0+(?=.)/, '');
}

/** The repair for an id that is one of `ids` but for its spelling; nothing where none or several are near. */
export function nearRepairOf(id: string, ids: Iterable<string>, level: string): { readonly repair?: Localized } {
  const to = nearIds(ids).get(looseForm(id));
  return to === undefined || to === null ? {} : { repair: nearRepair(id, to, level) };
}

/** Loose form -> the one id that has it; `null`: several have it, so none is meant for certain. */
function nearIds(ids: Iterable<string>): ReadonlyMap<string, string | null> {
  const near = new Map<string, string | null>();
  for (const id of ids) near.set(looseForm(id), near.has(looseForm(id)) ? null : id);
  return near;
}

function nearRepair(from: string, to: string, level: string): Localized {
  return fill(areaHintWords.nearMatch, { to, what: differenceOf(from, to), json: JSON.stringify({ from, to, level }) });
}

function differenceOf(a: string, b: string): Localized {
  if (a.trim() === b.trim()) return areaHintWords.space;
  if (a.toLowerCase() === b.toLowerCase()) return areaHintWords.letterCase;
  if (a.replace(/^0+/, '') === b.replace(/^0+/, '')) return areaHintWords.zeros;
  if (a.replace(/å/gi, 'aa').toLowerCase() === b.replace(/å/gi, 'aa').toLowerCase()) return areaHintWords.ring;
  return areaHintWords.several;
}
