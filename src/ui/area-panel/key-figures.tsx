import type { ReactNode } from 'react';
import { formatFigure } from '../../format/figure.ts';
import { formatRank, formatScore } from '../../format/number.ts';
import { dataBasisOf } from '../../state/area/data-basis.ts';
import { areaPanelWords } from '../../text/area-panel-words.ts';
import { helpWords } from '../../text/help-words.ts';
import { useApp } from '../app-context.ts';
import { Help } from '../controls/help.tsx';
import type { AreaRow } from '../../state/scene.ts';

/** Score, rank and what they rest on, always together: a rank never stands alone. */
export function KeyFigures({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say, language } = useApp();
  const basis = dataBasisOf(scene, row);
  const rank = row.rank === null || scene.result === null ? say(areaPanelWords.notScored) : formatRank(row.rank, scene.result.scored, language);
  return (
    <dl className="key-figures">
      <div>
        <dt className="with-help">
          {say(areaPanelWords.score)}
          <Help asked={{ kind: 'score' }} title={helpWords.score} />
        </dt>
        <dd className="key-value">{row.score === null ? '–' : formatScore(row.score, language)}</dd>
        <dd className="quiet">{rank}</dd>
      </div>
      <div>
        <dt className="with-help">
          {say(areaPanelWords.dataBasis)}
          <Help asked={{ kind: 'data-basis' }} title={helpWords.dataBasis} />
        </dt>
        <dd className="key-value">{basis === null ? '–' : say(basis)}</dd>
      </div>
      <div>
        <dt>{say(areaPanelWords.residents)}</dt>
        <dd className="key-value">{formatFigure(row.population, '', language)}</dd>
      </div>
    </dl>
  );
}
