import { useId, useState, type ReactNode } from 'react';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { Position } from '../../model/geometry.ts';
import type { Localized } from '../../model/localized.ts';
import { typedCorners } from '../../state/plan-form/corners-text.ts';
import { MOST_CORNERS } from '../../state/side-by-side/side-choice.ts';
import { planGroundWords } from '../../text/plan-ground-words.ts';
import { fill } from '../../text/say.ts';
import { ownAreaWords as words } from '../../text/side/own-area-words.ts';
import { useApp } from '../app-context.ts';

interface BorderFieldProps {
  readonly border: readonly Position[];
  readonly onBorder: (border: readonly Position[]) => void;
}

const linesOf = (border: readonly Position[]): string => border.map(([x, y]) => `${y.toFixed(5)}, ${x.toFixed(5)}`).join('\n');

/** The corners of the border as lines, for whoever does not draw. What is typed is taken once every line is a corner. */
export function BorderField({ border, onBorder }: BorderFieldProps): ReactNode {
  const { say, language } = useApp();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? linesOf(border);
  const number = (value: number): string => formatNumber(value, language);
  const { pieces, wrong } = typedCorners(text);
  const corners = pieces.flat();
  const change = (next: string): void => {
    setTyped(next);
    const read = typedCorners(next);
    if (read.wrong.length === 0 && read.pieces.flat().length <= MOST_CORNERS) onBorder(read.pieces.flat());
  };
  const fault: Localized | null =
    wrong.length > 0 ? fill(words.cornersWrong, { lines: formatList(wrong.map(String), language) })
    : corners.length > MOST_CORNERS ? fill(words.cornersMany, { count: number(corners.length), most: number(MOST_CORNERS) })
    : corners.length > 0 && corners.length < 3 ? fill(words.cornersFew, { count: number(corners.length) })
    : null;
  return (
    <div className="field">
      <label htmlFor={id}>{say(words.corners)}</label>
      <textarea id={id} className="text-input lines-input" rows={corners.length === 0 ? 2 : 4} value={text} aria-describedby={`${id}hint`} aria-invalid={fault !== null || undefined} onChange={(event) => change(event.target.value)} onBlur={() => setTyped(wrong.length === 0 ? null : typed)} />
      <span id={`${id}hint`} className="field-hint">
        {say(fill(words.cornersHint, { most: number(MOST_CORNERS) }))}
      </span>
      {fault === null ? null : <span className="field-error">{say(fault)}</span>}
      {border.length === 0 ? null : (
        <div className="button-row">
          <button type="button" className="button is-quiet" onClick={() => onBorder(border.slice(0, -1))}>
            {say(planGroundWords.undoCorner)}
          </button>
          <button type="button" className="button is-quiet" onClick={() => onBorder([])}>
            {say(planGroundWords.clear)}
          </button>
        </div>
      )}
    </div>
  );
}
