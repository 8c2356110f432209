import type { ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { areaProfileWords as words } from '../../text/area-profile-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { LastFileChoice } from './last-file-choice.tsx';
import type { LastProfiles } from './use-last-profiles.ts';

/** Which profile this one is held against: kept in this browser, or a file that a person has. */
export function LastProfileChoice({ last: { byArea, refused, pick, forget } }: { readonly last: LastProfiles }): ReactNode {
  const { language } = useApp();
  const [first] = byArea.values();
  const said = (): Localized => {
    if (first === undefined) return words.noLast;
    return byArea.size === 1 ? fill(words.heldAgainst, { date: formatDate(first.date, language) }) : fill(words.heldAgainstMany, { count: formatNumber(byArea.size, language) });
  };
  return (
    <LastFileChoice
      legend={words.last}
      said={[said()]}
      refused={refused}
      pickHelp={words.pickHelp}
      accept=".html,.json,.xlsx,.zip"
      isSeveral
      onPick={(files) => void pick(files)}
      onForget={first === undefined ? null : forget}
    />
  );
}
