import type { Level } from '../../model/level.ts';
import type { Localized } from '../../model/localized.ts';
import type { ProfileRecord } from '../../model/profile-record.ts';
import { readProfileRecord } from '../../read/read-profile-record.ts';
import { recordTexts } from '../../read/record-texts.ts';
import { areaProfileWords as words } from '../../text/area-profile-words.ts';
import { lastProfileWords } from '../../text/report/since-words.ts';
import { fill } from '../../text/say.ts';
import { keptFile } from './kept-file.ts';

/** What files of last profiles had. */
export interface ReadProfiles {
  readonly byArea: ReadonlyMap<string, ProfileRecord>;
  readonly refused: readonly Localized[];
}

/** Reads profiles of the level's areas from files: HTML, workbook, data alone, or a zip of them. Of two profiles of an area the one of the later day is taken. */
export async function readLastProfiles(files: readonly File[], cityId: string, { id, positions }: Pick<Level, 'id' | 'positions'>): Promise<ReadProfiles> {
  const byArea = new Map<string, ProfileRecord>();
  const refused: Localized[] = [];
  for (const file of files) {
    const kept = await keptFile(file);
    const texts = kept === null ? null : await recordTexts(kept);
    const records = (texts ?? []).flatMap((text) => {
      const read = readProfileRecord(text, file.name);
      return 'record' in read ? [read.record] : [];
    });
    if (texts === null) refused.push(fill(lastProfileWords.cannotRead, { file: file.name }));
    else if (records.length === 0) refused.push(fill(words.notTaken, { file: file.name, why: words.noneInside }));
    const own = records.filter((one) => one.package.id === cityId && one.level === id && positions.has(one.area.id));
    const [other] = own.length > 0 ? [] : records;
    if (other !== undefined) refused.push(fill(words.notTaken, { file: file.name, why: fill(words.ofOther, { area: other.area.name }) }));
    for (const record of own) if ((byArea.get(record.area.id)?.date ?? '') <= record.date) byArea.set(record.area.id, record);
  }
  return { byArea, refused };
}
