import { useMemo, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { cityName } from '../../model/short-name.ts';
import { chosenTexts } from '../../state/plans/bank-export.ts';
import { bankScene, type BankScene } from '../../state/plans/bank-scene.ts';
import { evaluationScene } from '../../state/evaluations/evaluation-scene.ts';
import { timelineScene } from '../../state/timeline/timeline-scene.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankExportWords, bankWords as words } from '../../text/bank-words.ts';
import { printWords } from '../../text/print-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { BankTotalsLine } from '../bank/bank-totals-line.tsx';
import { EvaluationReport } from '../evaluations/evaluation-report.tsx';
import { TimelineTable } from '../timeline/timeline-table.tsx';
import { PrintTrail } from './print-trail.tsx';
import { PrintedPlanList } from './printed-plan-list.tsx';
import './printed-bank.css';

/** What a bank is made from: no weights, no years of figures. */
const TRAIL: ReadonlySet<string> = new Set(['fictional', 'package', 'plan-date', 'made', 'link']);

/** The filtered bank on paper: filters in words, sums, then the list, the timeline as a table, or the evaluations of a year. */
export function PrintedBank({ choice }: { readonly choice: BankChoice }): ReactNode {
  const { scene, say, language, today } = useApp();
  const bank = useMemo(() => bankScene(scene, choice), [scene, choice]);
  const filters = [...chosenTexts(choice, scene.city), ...(choice.text === '' ? [] : [fill(words.filter, { field: bankExportWords.search, key: choice.text })])];
  return (
    <main className="print-page is-bank">
      <header>
        <p>
          {say(cityName(scene.city))} · {say(fill(printWords.printed, { date: formatDate(today, language) }))}
        </p>
        <h1>{say(words.title)}</h1>
        <p>
          {say(fill(words.lead, { city: cityName(scene.city), date: formatDate(scene.date, language) }))} {scene.city.programmesComplete ? null : say(words.incomplete)}
        </p>
        {filters.length === 0 ? null : <p className="printed-filters">{filters.map(say).join(' · ')}</p>}
        <BankTotalsLine bank={bank} />
      </header>
      <PrintedContent bank={bank} choice={choice} />
      <PrintTrail has={(line) => TRAIL.has(line)} />
    </main>
  );
}

function PrintedContent({ bank, choice }: { readonly bank: BankScene; readonly choice: BankChoice }): ReactNode {
  if (choice.look === 'timeline') return <PrintedTimeline bank={bank} choice={choice} />;
  if (choice.look === 'evaluations') return <PrintedEvaluations bank={bank} choice={choice} />;
  return <PrintedPlanList bank={bank} group={choice.group} />;
}

function PrintedTimeline({ bank, choice }: { readonly bank: BankScene; readonly choice: BankChoice }): ReactNode {
  const { scene, say } = useApp();
  const { bars, finding, notes } = timelineScene(scene, bank, choice);
  return (
    <section>
      <h2>{say(finding)}</h2>
      <p>{notes.map(say).join(' ')}</p>
      <TimelineTable bars={bars} caption={say(finding)} isWhole />
    </section>
  );
}

function PrintedEvaluations({ bank, choice }: { readonly bank: BankScene; readonly choice: BankChoice }): ReactNode {
  const { scene } = useApp();
  return <EvaluationReport found={evaluationScene(scene, bank, choice)} isWhole />;
}
