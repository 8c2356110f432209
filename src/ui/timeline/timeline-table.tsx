import { useState, type ReactNode } from 'react';
import { formatPeriod } from '../../format/date.ts';
import type { PlanBar } from '../../plans/timeline/plan-bar.ts';
import { keyText } from '../../state/plans/bank-text.ts';
import { gapTime } from '../../state/timeline/timeline-text.ts';
import type { TimelineScene } from '../../state/timeline/timeline-scene.ts';
import { bankFieldWords, bankWords } from '../../text/bank-words.ts';
import { phaseWords } from '../../text/programme-step-words.ts';
import { fill } from '../../text/say.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';
import { CHUNK, chunksOf, useNearChunks, WHOLE } from '../bank/near-chunks.ts';

/** The timeline as a table, where it is asked for. */
export function TimelineTableFold({ timeline }: { readonly timeline: TimelineScene }): ReactNode {
  const { say } = useApp();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button timeline-as-table" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say(isOpen ? words.hideTable : words.asTable)}
      </button>
      {isOpen ? <TimelineTable bars={timeline.bars} caption={say(timeline.finding)} /> : null}
    </>
  );
}

interface TimelineTableProps {
  readonly bars: readonly PlanBar[];
  readonly caption: string;
  /** Every row, however many: paper does not scroll. */
  readonly isWhole?: boolean;
}

/** What the drawing shows, plan by plan: period, status, successor and gap. */
export function TimelineTable({ bars, caption, isWhole = false }: TimelineTableProps): ReactNode {
  const { say } = useApp();
  const isLong = bars.length > WHOLE && !isWhole;
  const heads = [bankWords.plan, bankFieldWords.type, bankWords.period, bankFieldWords.phase, words.successor, words.gapHead];
  return (
    <div className="bank-scroll" role="region" aria-label={say(words.title)} tabIndex={0}>
      <table className="timeline-table" aria-rowcount={isLong ? bars.length + 1 : undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        {isLong ? (
          <LongBody key={bars.length} bars={bars} columns={heads.length} />
        ) : (
          <tbody>
            {bars.map((bar) => (
              <TimelineRow key={bar.programme.id} bar={bar} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  );
}

/** About the height of a row, in px. */
const ROW = 44;

function LongBody({ bars, columns }: { readonly bars: readonly PlanBar[]; readonly columns: number }): ReactNode {
  const near = useNearChunks(CHUNK * ROW);
  return chunksOf(bars).map((rows, chunk) => (
    // A chunk is where it stands.
    <tbody key={chunk} {...near.place(chunk)}>
      {near.isNear(chunk) ? (
        rows.map((bar, i) => <TimelineRow key={bar.programme.id} bar={bar} index={chunk * CHUNK + i + 2} />)
      ) : (
        <tr aria-hidden="true">
          <td colSpan={columns} style={{ height: near.heightOf(chunk) }} />
        </tr>
      )}
    </tbody>
  ));
}

function TimelineRow({ bar: { programme, phase, to, successor, gap }, index }: { readonly bar: PlanBar; readonly index?: number }): ReactNode {
  const { scene, actions, say, language } = useApp();
  const isAsked = phase !== 'rejected' && to !== null;
  return (
    <tr aria-rowindex={index}>
      <th scope="row">
        <button type="button" className="plan-link" onClick={() => actions.openPlan(programme.id)}>
          {programme.title}
        </button>
      </th>
      <td>{say(keyText('type', programme.type, scene.city))}</td>
      <td>{formatPeriod(programme.start, programme.end, language)}</td>
      <td>{say(phaseWords[phase])}</td>
      <td>{isAsked ? (successor?.title ?? say(words.noneKnown)) : '–'}</td>
      <td>{successor === null || !isAsked ? '–' : gap === null ? say(words.noGap) : say(fill(words.atLeast, { time: gapTime(gap.fewest) }))}</td>
    </tr>
  );
}
