import { useId, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import type { Language } from '../../model/localized.ts';
import type { Day } from '../../model/programme.ts';
import { openingChoice, reportYears, withYear, type YearlyChoice } from '../../state/yearly/yearly-question.ts';
import { exportDialogWords } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { yearlyDialogWords as words } from '../../text/yearly/yearly-dialog-words.ts';
import { useApp } from '../app-context.ts';
import { Segmented } from '../controls/segmented.tsx';
import { LastReportChoice } from './last-report-choice.tsx';
import './yearly-report.css';

interface YearlyChoicesProps {
  readonly choice: YearlyChoice;
  /** The day that plans are read on now: the last report's lies before it. */
  readonly date: Day;
  readonly language: Language;
  readonly onChoose: (choice: YearlyChoice) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Level and year of the report, year and day of the last one, its language, and the file of the last one. */
export function YearlyChoices({ choice, date, language, onChoose, onLanguage }: YearlyChoicesProps): ReactNode {
  const { scenes, say, today } = useApp();
  const ground = { ...scenes.getState(), today };
  const years = reportYears(ground, choice.level);
  const before = years.filter((one) => choice.year !== null && one < choice.year);
  return (
    <div className="profile-choices yearly-choices">
      <Select label={say(words.level)} value={choice.level} onChoose={(level) => onChoose(openingChoice(ground, level))} options={ground.city.levels.map(({ id, title }) => [id, say(title)])} />
      <Select label={say(words.year)} value={String(choice.year)} onChoose={(year) => onChoose(withYear(ground, choice.level, Number(year), choice.last))} options={years.length === 0 ? [['null', say(words.noYear)]] : years.map((year) => [String(year), String(year)])} />
      <Select label={say(words.since)} value={String(choice.since)} onChoose={(since) => onChoose({ ...choice, since: Number(since) })} options={before.length === 0 ? [['null', say(words.noSince)]] : before.map((year) => [String(year), String(year)])} />
      <LastDay choice={choice} date={date} onChoose={onChoose} />
      <Segmented
        legend={say(exportDialogWords.language)}
        value={language}
        onChange={onLanguage}
        segments={[
          { value: 'da', label: say(exportDialogWords.danish) },
          { value: 'en', label: say(exportDialogWords.english) },
        ]}
      />
      <LastReportChoice key={choice.level} choice={choice} onChoose={onChoose} />
    </div>
  );
}

function LastDay({ choice, date, onChoose }: Pick<YearlyChoicesProps, 'choice' | 'date' | 'onChoose'>): ReactNode {
  const { say, language } = useApp();
  const wrong = useId();
  const isWrong = choice.sinceDate === '' || choice.sinceDate >= date;
  return (
    <label className="field">
      <span className="field-label">{say(words.sinceDate)}</span>
      <input className="text-input" type="date" value={choice.sinceDate} max={date} aria-invalid={isWrong} aria-describedby={isWrong ? wrong : undefined} onChange={({ target }) => onChoose({ ...choice, sinceDate: target.value })} />
      {isWrong ? (
        <span id={wrong} className="field-error">
          {say(fill(words.notBefore, { date: formatDate(date, language) }))}
        </span>
      ) : null}
    </label>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: SelectProps): ReactNode {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
