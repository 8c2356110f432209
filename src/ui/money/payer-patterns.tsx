import { createContext, useContext, useId, type ReactNode } from 'react';
import { PATTERN_TILE, type PatternMark } from '../../draw/class-patterns.ts';
import { PAYER_COLOURS, PAYER_MARKS, type PaidBy } from '../../draw/payer-colours.ts';
import { payerWords } from '../../text/programme-step-words.ts';
import { useApp } from '../app-context.ts';
import { useResolvedTheme } from '../use-resolved-theme.ts';

const PatternPrefix = createContext('');

/** What fills the bars of payers within it: one pattern each, in the colours of the theme. */
export function PayerPatterns({ columns, children }: { readonly columns: readonly PaidBy[]; readonly children: ReactNode }): ReactNode {
  const { scene } = useApp();
  const theme = useResolvedTheme(scene.view.theme);
  const prefix = useId();
  return (
    <PatternPrefix value={prefix}>
      <svg className="payer-patterns" width="0" height="0" aria-hidden="true">
        <defs>
          {columns.map((column) => (
            <pattern key={column} id={`${prefix}${column}`} width={PATTERN_TILE} height={PATTERN_TILE} patternUnits="userSpaceOnUse">
              <rect width={PATTERN_TILE} height={PATTERN_TILE} fill={PAYER_COLOURS[theme][column]} />
              <g className="payer-marks">
                {PAYER_MARKS[column].map((mark) => (
                  <Mark key={`${mark.x} ${mark.y} ${mark.kind}`} mark={mark} />
                ))}
              </g>
            </pattern>
          ))}
        </defs>
      </svg>
      {children}
    </PatternPrefix>
  );
}

const Mark = ({ mark }: { readonly mark: PatternMark }): ReactNode =>
  mark.kind === 'dot' ? <circle cx={mark.x} cy={mark.y} r={mark.radius} /> : <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} />;

/** The fill of a payer's part. */
export function usePayerFill(): (column: PaidBy) => string {
  const prefix = useContext(PatternPrefix);
  return (column) => `url(#${prefix}${column})`;
}

/** Which pattern is which payer. */
export function PayerKey({ columns }: { readonly columns: readonly PaidBy[] }): ReactNode {
  const { say } = useApp();
  const fillOf = usePayerFill();
  return (
    <ul className="payer-key">
      {columns.map((column) => (
        <li key={column}>
          <svg width="20" height="14" aria-hidden="true">
            <rect width="20" height="14" fill={fillOf(column)} />
          </svg>
          {say(payerWords[column])}
        </li>
      ))}
    </ul>
  );
}
