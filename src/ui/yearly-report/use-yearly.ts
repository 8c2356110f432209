import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../model/localized.ts';
import type { YearlyChoice } from '../../state/yearly/yearly-question.ts';
import type { MadeYearly } from '../../work/report-messages.ts';
import type { ReportClient } from '../../work/report-client.ts';

/** Where the making of the report stands. */
export type YearlyMaking = { readonly state: 'making' | 'failed' | 'nothing' | 'unasked' } | { readonly state: 'done'; readonly made: MadeYearly };

const [MAKING, UNASKED]: readonly [YearlyMaking, YearlyMaking] = [{ state: 'making' }, { state: 'unasked' }];

/**
 * The yearly report, made anew when what it is of changes, or when it is tried again.
 * @param choice `null`: something of it is wrong, and nothing is made
 */
export function useYearly(client: ReportClient, choice: YearlyChoice | null, language: Language): YearlyMaking & { readonly retry: () => void } {
  const [round, setRound] = useState(0);
  const of = useMemo(() => ({ choice, language, round }), [choice, language, round]);
  const [told, setTold] = useState<{ readonly of: object; readonly making: YearlyMaking }>({ of, making: MAKING });
  useEffect(() => {
    if (of.choice === null) return undefined;
    let isWanted = true;
    client.ask({ kind: 'yearly', choice: of.choice, language: of.language }, (reply) => {
      if (!isWanted) return;
      if (reply.kind === 'yearly') setTold({ of, making: { state: 'done', made: reply.made } });
      else if (reply.kind === 'nothing' || reply.kind === 'failed') setTold({ of, making: { state: reply.kind } });
    });
    return () => {
      isWanted = false;
    };
  }, [client, of]);
  const making = told.of === of ? told.making : MAKING;
  return { ...(choice === null ? UNASKED : making), retry: () => setRound(round + 1) };
}
