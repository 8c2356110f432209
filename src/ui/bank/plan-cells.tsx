import type { ReactNode } from 'react';
import { formatShare } from '../../format/number.ts';
import { unlocalized, type Localized } from '../../model/localized.ts';
import { PAYERS, type Programme } from '../../model/programme.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import { phaseOn } from '../../plans/status-steps.ts';
import { amountText, areaText, keyText, nextStepText } from '../../state/plans/bank-text.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { kindWords, payerWords, phaseWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { OriginMark } from '../own-plans/origin-mark.tsx';
import './bank.css';

/** How many areas are named before the rest is counted. */
const NAMED = 3;

/** The title opens the plan's page; type and kind stand under it. */
export function PlanTitle({ programme }: { readonly programme: Programme }): ReactNode {
  const { scene, actions, say } = useApp();
  const kind = programme.kind === null ? [] : [say(kindWords[programme.kind])];
  return (
    <>
      <button type="button" className="plan-link" data-plan={programme.id} onClick={() => actions.openPlan(programme.id)}>
        {programme.title}
      </button>
      <OriginMark id={programme.id} />
      <span className="plan-under">{[say(keyText('type', programme.type, scene.city)), ...kind].join(' · ')}</span>
    </>
  );
}

/** Status on the date, and what is missing for the next step. */
export function PlanStatus({ entry: { on, programme } }: { readonly entry: Pick<BankEntry, 'on' | 'programme'> }): ReactNode {
  const { scene, say } = useApp();
  const next = nextStepText(programme, scene.date);
  return (
    <>
      <span className={`status status-${on.status}`}>{say(phaseWords[phaseOn(programme, scene.date)])}</span>
      {next === null ? null : <span className="plan-under">{say(next)}</span>}
    </>
  );
}

/** The first areas of the finest level that it lists, and how many more there are. */
export function PlanAreas({ programme: { areas } }: { readonly programme: Programme }): ReactNode {
  const { scene, say } = useApp();
  const level = scene.city.levels.findLast(({ id }) => (areas.get(id) ?? []).length > 0);
  const ids = areas.get(level?.id ?? '') ?? [];
  if (level === undefined || ids.length === 0) return <NotPublished />;
  const rest = ids.length - NAMED;
  const named = ids.slice(0, NAMED).map((id) => areaText(scene.city, level.id, id));
  return (
    <>
      {named.join('; ')} {rest > 0 ? <span className="quiet">{say(fill(words.more, { count: String(rest) }))}</span> : null}
    </>
  );
}

export function PlanBudget({ programme: { budget } }: { readonly programme: Programme }): ReactNode {
  const { say } = useApp();
  return budget === null || budget.total === null ? <NotPublished /> : say(amountText(budget.total, budget.currency));
}

/** Who pays which share of the budget. */
export function PlanPayers({ programme: { budget } }: { readonly programme: Programme }): ReactNode {
  const { say, language } = useApp();
  const total = budget?.total ?? 0;
  const paying = PAYERS.flatMap((payer) => {
    const amount = budget?.split.get(payer) ?? 0;
    return amount > 0 && total > 0 ? [{ payer, share: amount / total }] : [];
  });
  if (paying.length === 0) return <NotPublished />;
  return (
    <ul className="plan-items">
      {paying.map(({ payer, share }) => (
        <li key={payer}>{say(fill(words.share, { payer: payerWords[payer], share: formatShare(share, language) }))}</li>
      ))}
    </ul>
  );
}

/** A short list, one a line; what was not published is said. */
export function PlanItems({ items }: { readonly items: readonly (string | Localized)[] }): ReactNode {
  const { say } = useApp();
  if (items.length === 0) return <NotPublished />;
  const texts = items.map((item) => say(typeof item === 'string' ? unlocalized(item) : item));
  return (
    <ul className="plan-items">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function NotPublished(): ReactNode {
  const { say } = useApp();
  return <span className="quiet">{say(words.notPublished)}</span>;
}
