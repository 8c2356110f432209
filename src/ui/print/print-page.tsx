import type { CSSProperties, ReactNode } from 'react';
import { paletteFor } from '../../draw/palette.ts';
import { formatDate } from '../../format/date.ts';
import { cityName } from '../../model/short-name.ts';
import { mapPictureWords } from '../../text/export/map-picture-words.ts';
import { listWords } from '../../text/list-words.ts';
import { printWords } from '../../text/print-words.ts';
import { fill } from '../../text/say.ts';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';
import { AreaPanel } from '../area-panel/area-panel.tsx';
import { useApp } from '../app-context.ts';
import { PrintedReport } from '../area-profile/printed-report.tsx';
import { useListensForPrint, useProfilePaper } from '../area-profile/profile-paper.ts';
import { LegendClasses } from '../legend/legend-classes.tsx';
import { swatchProperties } from '../legend/use-class-colours.ts';
import { PlanSheet } from '../plan-page/plan-sheet.tsx';
import { PriorityTable } from '../list/priority-table.tsx';
import { useListed } from '../list/use-listed.ts';
import { PrintedNotes } from '../notes/printed-notes.tsx';
import { PrintMap } from './print-map.tsx';
import { PrintTrail } from './print-trail.tsx';
import { PrintedBank } from './printed-bank.tsx';
import { PrintedBoard } from './printed-board.tsx';
import { PrintedSide } from './printed-side.tsx';
import { PRINTED_ROWS } from './printed-rows.ts';
import { usePrinting } from './use-printing.ts';
import './print.css';

/** One plan on its own page. */
const PrintedPlan = ({ onDate }: { readonly onDate: ProgrammeOnDate }): ReactNode => (
  <main className="print-page is-plan">
    <PlanSheet onDate={onDate} titleId="printed-plan" />
    <PrintTrail has={(line) => PLAN_TRAIL.has(line)} />
  </main>
);

/** A plan does not hang on weights and methods. */
const PLAN_TRAIL: ReadonlySet<string> = new Set(['fictional', 'package', 'plan-date', 'sources', 'made', 'link']);

const ignore = (): void => undefined;

/** What is on paper while the browser prints. */
export function PrintPage(): ReactNode {
  const { scene } = useApp();
  const printing = usePrinting();
  useListensForPrint();
  const report = useProfilePaper();
  if (!printing) return null;
  if (report !== null) return <PrintedReport document={report} />;
  const plan = scene.programmes.find(({ programme }) => programme.id === scene.view.plan);
  if (plan !== undefined) return <PrintedPlan onDate={plan} />;
  const { bank, money, time, side } = scene.view;
  if (money === null && time.board !== null) return <PrintedBoard by={time.board} />;
  if (side.open && bank === null && money === null) return <PrintedSide />;
  return bank === null || money !== null ? <PrintedView /> : <PrintedBank choice={bank} />;
}

/** The printed page of the current view: sentence, map, legend, then the pinned area's panel or the first rows of the list, and the person's own notes about these areas. */
function PrintedView(): ReactNode {
  const { scene, say, today, language } = useApp();
  const listed = useListed(scene, 'paper', PRINTED_ROWS);
  // Paper is light whatever the screen is: the legend has the colours of the map beside it.
  const palette = paletteFor('light', scene.classification.count, false, scene.colours);
  return (
    <main style={Object.fromEntries(swatchProperties(palette)) as CSSProperties} className={scene.view.pinned === null ? 'print-page' : 'print-page has-panel'}>
      <header>
        <p>
          {say(cityName(scene.city))} · {say(scene.level.title)} · {say(fill(printWords.printed, { date: formatDate(today, language) }))}
        </p>
        <h1>{say(scene.sentenceOnPaper)}</h1>
        <p>{scene.notes.map(say).join(' ')}</p>
      </header>
      <div className="print-figure">
        <PrintMap palette={palette} numbered={listed.rows} />
        <div className="print-legend">
          <h2>{say(scene.legend.title)}</h2>
          <LegendClasses />
          {scene.view.baseMap === null ? null : (
            <p>
              {say(mapPictureWords.baseMap)}: {say(mapPictureWords.baseMapIs)}
            </p>
          )}
        </div>
      </div>
      {scene.view.pinned === null ? (
        <section>
          <h2>{say(listWords.title)}</h2>
          <PriorityTable scene={scene} listed={listed} onSort={ignore} onPin={ignore} onHover={ignore} />
          <PrintedNotes rows={listed.rows} />
        </section>
      ) : (
        <AreaPanel />
      )}
      <PrintTrail />
    </main>
  );
}
