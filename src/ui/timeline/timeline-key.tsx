import type { ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { timelineWords as words } from '../../text/timeline-words.ts';
import { useApp } from '../app-context.ts';

const SWATCH = { width: 34, height: 20 };

/** What each way of drawing a bar means. */
export function TimelineKey(): ReactNode {
  const { say } = useApp();
  const shapes: readonly { readonly name: Localized; readonly phase: string; readonly fades?: boolean; readonly mark?: string; readonly isGap?: boolean }[] = [
    { name: words.keyRunning, phase: 'running' },
    { name: words.keyExpiring12, phase: 'expiring-12', mark: '12' },
    { name: words.keyExpiring24, phase: 'expiring-24', mark: '24' },
    { name: words.keyPlanned, phase: 'planned' },
    { name: words.keyEnded, phase: 'ended' },
    { name: words.keyOpen, phase: 'end-unknown', fades: true },
    { name: words.keyRejected, phase: 'rejected' },
    { name: words.keyGap, phase: 'gap', isGap: true },
  ];
  return (
    <ul className="timeline-key" aria-label={say(words.key)}>
      {shapes.map(({ name, phase, fades, mark, isGap }) => (
        <li key={phase}>
          <svg {...SWATCH} className={isGap === true ? 'timeline-gap' : `timeline-bar is-${phase}`} aria-hidden="true">
            <rect className={isGap === true ? 'gap-shape' : fades === true ? 'bar-shape fades-right' : 'bar-shape'} x={1} y={4} width={mark === undefined ? 32 : 22} height={12} rx={2} fill={isGap === true ? 'url(#timeline-hatch)' : undefined} />
            {phase === 'rejected' ? <line className="bar-struck" x1={1} x2={33} y1={10} y2={10} /> : null}
            {mark === undefined ? null : (
              <g className={`end-mark is-${mark}`}>
                <circle cx={24} cy={10} r={8.5} />
                <text x={24} y={10} textAnchor="middle" dominantBaseline="central">
                  {mark}
                </text>
              </g>
            )}
          </svg>
          {say(name)}
        </li>
      ))}
    </ul>
  );
}
