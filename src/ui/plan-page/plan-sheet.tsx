import type { ReactNode } from 'react';
import { formatDate, formatPeriod } from '../../format/date.ts';
import { formatFigure } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { unlocalized, type Language, type Localized } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import { planGaps } from '../../plans/plan-gaps.ts';
import { keyText } from '../../state/plans/bank-text.ts';
import { bankFieldWords, bankWords } from '../../text/bank-words.ts';
import { planPageWords as words } from '../../text/plan-page-words.ts';
import { planWords } from '../../text/plan-words.ts';
import { kindWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { OriginMark } from '../own-plans/origin-mark.tsx';
import { NotPublished, PlanItems, PlanStatus } from '../bank/plan-cells.tsx';
import { BeforeSection } from '../later-pages.tsx';
import { Part } from '../shell/part.tsx';
import { PlanAreaButtons } from './plan-area-buttons.tsx';
import { PlanChecklist } from './plan-checklist.tsx';
import { PlanEvaluations } from './plan-evaluations.tsx';
import { PlanHistory } from './plan-history.tsx';
import { PlanMoney } from './plan-money.tsx';
import { PlanProjects } from './plan-projects.tsx';
import './plan-page.css';

interface PlanSheetProps {
  readonly onDate: ProgrammeOnDate;
  readonly titleId: string;
}

/** Everything that the package says of one plan, as it stands on the date. The same on the screen and on paper. */
export function PlanSheet({ onDate, titleId }: PlanSheetProps): ReactNode {
  const { scene, say, language } = useApp();
  const { programme } = onDate;
  return (
    <article className="plan-sheet">
      <header>
        <p className="quiet">
          {say(keyText('type', programme.type, scene.city))} · {say(cityName(scene.city))}
        </p>
        <h2 id={titleId} tabIndex={-1}>
          {programme.title} <OriginMark id={programme.id} />
        </h2>
        <div className="plan-standing">
          <PlanStatus entry={{ on: onDate, programme }} />
        </div>
        <p className="quiet">{say(fill(words.asOf, { date: formatDate(scene.date, language) }))}</p>
      </header>
      <div className="plan-columns">
        <PlanFacts onDate={onDate} />
        <PlanHistory programme={programme} />
        <PlanMoney programme={programme} />
        <PlanAreaButtons programme={programme} />
      </div>
      <PlanProjects programme={programme} />
      <Part>
        <BeforeSection programme={programme} />
      </Part>
      <div className="plan-columns">
        <PlanChecklist programme={programme} />
        <PlanEvaluations programme={programme} />
      </div>
      {programme.notes === null && programme.sources.length === 0 ? null : (
        <footer className="note">
          {programme.notes} {programme.sources.length === 0 ? null : `${say(planWords.source)}: ${programme.sources.join('; ')}`}
        </footer>
      )}
    </article>
  );
}

/** Whole years from two years on, days before that. */
function timeText(days: number, language: Language): Localized {
  return days < 730 ? fill(words.days, { count: formatNumber(days, language) }) : unlocalized(formatFigure(Math.floor(days / 365.25), 'years', language));
}

function PlanFacts({ onDate: { programme } }: { readonly onDate: ProgrammeOnDate }): ReactNode {
  const { scene, say, language } = useApp();
  const gap = planGaps(scene.city.programmes, scene.date).find((one) => one.programme === programme.id);
  const facts = [
    { title: planWords.period, value: formatPeriod(programme.start, programme.end, language) },
    { title: bankFieldWords.kind, value: programme.kind === null ? null : say(kindWords[programme.kind]) },
    { title: planWords.organisations, value: <PlanItems items={programme.organisations} /> },
    { title: planWords.themes, value: <PlanItems items={programme.themes} /> },
    { title: words.objectives, value: <PlanItems items={programme.objectives} /> },
    { title: planWords.residents, value: programme.residents === null ? <NotPublished /> : formatNumber(programme.residents, language) },
  ];
  return (
    <section>
      <h3>{say(words.facts)}</h3>
      <dl className="bank-facts">
        {facts.map(({ title, value }) =>
          value === null ? null : (
            <div key={title.en}>
              <dt>{say(title)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {gap === undefined ? null : <p className="programme-note">{say(fill(gap.successor === null ? words.gapAfter : words.gapBefore, { time: timeText(gap.fewest, language) }))}</p>}
      {scene.city.programmesComplete ? null : <p className="note">{say(bankWords.incomplete)}</p>}
    </section>
  );
}
