import { useMemo, type ReactNode } from 'react';
import { formatDate } from '../../format/date.ts';
import { cityName } from '../../model/short-name.ts';
import { comparableNotes } from '../../state/side-by-side/comparable.ts';
import { dotChart } from '../../state/side-by-side/side-charts.ts';
import { printWords } from '../../text/print-words.ts';
import { fill } from '../../text/say.ts';
import { ownAreaWords } from '../../text/side/own-area-words.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { DotFigure } from '../side-by-side/dot-figure.tsx';
import { OwnAreaLines } from '../side-by-side/own-area-lines.tsx';
import { SideTable } from '../side-by-side/side-table.tsx';
import { useSide } from '../side-by-side/use-side.ts';
import { YearsFigure } from '../side-by-side/years-figure.tsx';
import '../side-by-side/side-by-side.css';
import { PrintTrail } from './print-trail.tsx';
import './printed-bank.css';

/** Areas side by side on paper: what may be compared, the chart, the years that were asked for, and every figure. */
export function PrintedSide(): ReactNode {
  const { scene, say, language, today } = useApp();
  const side = useSide();
  const chart = useMemo(() => dotChart(side), [side]);
  const { own } = scene.view.side;
  return (
    <main className="print-page is-bank is-side">
      <header>
        <p>
          {say(cityName(scene.city))} · {say(fill(printWords.printed, { date: formatDate(today, language) }))}
        </p>
        <h1>{say(words.title)}</h1>
        {comparableNotes(side).map((note) => (
          <p key={note.en}>{say(note)}</p>
        ))}
      </header>
      {own === null ? null : (
        <section>
          <h2>{say(words.ownArea)}</h2>
          <OwnAreaLines own={own} />
          <p>{say(ownAreaWords.rule)}</p>
        </section>
      )}
      {chart === null ? null : <DotFigure chart={chart} columns={side.columns} />}
      {side.columns.length === 0 ? <p>{say(words.none)}</p> : <SideTable side={side} />}
      {side.columns.length === 0 ? null : <YearsFigure side={side} />}
      <PrintTrail />
    </main>
  );
}
