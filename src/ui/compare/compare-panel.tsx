import { useRef, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { comparisonNotes, comparisonTitle } from '../../state/compare/compare-in-words.ts';
import type { Compared } from '../../state/compare/compare-scene.ts';
import { weighingName } from '../../state/weighing/weighing-name.ts';
import { compareWords as words } from '../../text/compare-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { useReturnFocus } from '../controls/use-return-focus.ts';
import { WholeNumberField } from '../controls/whole-number-field.tsx';
import { FlipLists } from './flip-lists.tsx';
import { MoverTable } from './mover-table.tsx';
import { SecondMap } from './second-map.tsx';
import './compare.css';

interface ComparePanelProps {
  readonly compared: Compared;
  /** Whether the second map stands in it; on a phone the two take turns on the one map. */
  readonly hasMap: boolean;
  /** Shows the pinned area's figures. */
  readonly onArea: () => void;
}

/** Two weighings side by side: what becomes of the top of the list, map B, and every change of place in a table. */
export function ComparePanel({ compared, hasMap, onArea }: ComparePanelProps): ReactNode {
  const { scene, actions, say, language } = useApp();
  const panel = useRef<HTMLElement>(null);
  useReturnFocus(panel);
  const { compare } = scene.view;
  if (compare === null) return null;
  const most = Math.max(1, scene.result?.scored ?? 1);
  return (
    <article ref={panel} className="compare-panel" aria-labelledby="compare-title">
      <header>
        <h2 id="compare-title">{say(comparisonTitle(compared))}</h2>
        <button type="button" className="button is-quiet" onClick={() => actions.compareWith(null)}>
          {say(words.close)}
        </button>
      </header>
      <p>{comparisonNotes(compared).map(say).join(' ')}</p>
      <Pair compared={compared} />
      {hasMap ? <SecondMap beside={compared.beside} /> : null}
      <PinnedLine compared={compared} onArea={onArea} />
      <WholeNumberField
        label={say(words.top)}
        value={compare.top}
        most={most}
        invalid={say(fill(words.topInvalid, { most: formatNumber(most, language) }))}
        onChange={actions.setCompareTop}
      />
      <FlipLists compared={compared} />
      <MoverTable compared={compared} />
      <Fold summary={say(words.help)}>
        <p className="note">{say(words.helpText)}</p>
      </Fold>
    </article>
  );
}

/** Which is A and which is B, and changing them over. */
function Pair({ compared }: { readonly compared: Compared }): ReactNode {
  const { scene, actions, say, announce } = useApp();
  const [a, b] = [weighingName(scene.city, scene.view), weighingName(scene.city, compared.beside.view)];
  const swap = (): void => {
    actions.swapCompared();
    announce(say(fill(words.swapped, { a: b })));
  };
  return (
    <div className="compare-pair">
      <dl>
        <div>
          <dt className="compare-letter">{say(words.a)}</dt>
          <dd>
            {say(a)} <span className="mark">{say(words.onMap)}</span>
          </dd>
        </div>
        <div>
          <dt className="compare-letter">{say(words.b)}</dt>
          <dd>{say(b)}</dd>
        </div>
      </dl>
      <button type="button" className="button" onClick={swap}>
        {say(words.swap)}
      </button>
    </div>
  );
}

/** The pinned area by both, and the way to its panel. */
function PinnedLine({ compared: { here, beside }, onArea }: Pick<ComparePanelProps, 'compared' | 'onArea'>): ReactNode {
  const { say, language } = useApp();
  const row = here.rows.find(({ id }) => id === here.view.pinned);
  if (row === undefined) return null;
  const rank = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : formatNumber(value, language));
  return (
    <p className="compare-pinned">
      <span>{say(fill(words.pinned, { area: row.name, before: rank(row.rank), after: rank(beside.rows[row.position]?.rank) }))}</span>
      <button type="button" className="button is-quiet" onClick={onArea}>
        {say(words.openArea)}
      </button>
    </p>
  );
}
