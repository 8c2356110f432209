import { useState, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import type { Localized } from '../../model/localized.ts';
import { readYearlyRecord } from '../../read/read-yearly-record.ts';
import { lastPeriodOf, withYear, type YearlyChoice } from '../../state/yearly/yearly-question.ts';
import { lastProfileWords } from '../../text/report/since-words.ts';
import { fill } from '../../text/say.ts';
import { lastYearlyWords as words, yearlyLastWords } from '../../text/yearly/yearly-last-words.ts';
import { useApp } from '../app-context.ts';
import { keptFile } from '../area-profile/kept-file.ts';
import { LastFileChoice } from '../area-profile/last-file-choice.tsx';

interface LastReportChoiceProps {
  readonly choice: YearlyChoice;
  readonly onChoose: (choice: YearlyChoice) => void;
}

/** The file of the last report: its year and day are taken, and the report says what has changed in how it is made. */
export function LastReportChoice({ choice, onChoose }: LastReportChoiceProps): ReactNode {
  const { scenes, today, language } = useApp();
  const [refused, setRefused] = useState<readonly Localized[]>([]);
  const ground = { ...scenes.getState(), today };
  const { level, year, last } = choice;
  const pick = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const kept = await keptFile(file);
    const read = kept === null ? { refusal: fill(lastProfileWords.cannotRead, { file: file.name }) } : await readYearlyRecord(kept, { cityId: ground.city.id, level });
    setRefused('refusal' in read ? [read.refusal] : []);
    if ('record' in read) onChoose(withYear(ground, level, year, read.record));
  };
  const said = (): readonly Localized[] => {
    if (last === null) return [words.none];
    const { isOtherYear, isOtherDay } = lastPeriodOf(ground, choice);
    const held = fill(words.heldAgainst, { date: formatDate(last.date, language), year: last.year === null ? yearlyLastWords.noYear : String(last.year) });
    return [held, ...(isOtherYear ? [words.notItsYear] : []), ...(isOtherDay ? [words.notItsDay] : [])];
  };
  return (
    <LastFileChoice
      legend={words.last}
      said={said()}
      refused={refused}
      pickHelp={words.pickHelp}
      accept=".html,.xlsx,.json"
      isSeveral={false}
      onPick={(files) => void pick(files)}
      onForget={last === null ? null : () => onChoose(withYear(ground, level, year))}
    />
  );
}
