import { useMemo, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import { evaluationExport } from '../../state/evaluations/evaluation-export.ts';
import { evaluationScene, type EvaluationScene } from '../../state/evaluations/evaluation-scene.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankWords } from '../../text/bank-words.ts';
import { evaluationWords as words } from '../../text/evaluation-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { downloadText } from '../list/download-text.ts';
import { EvaluationReport } from './evaluation-report.tsx';

interface EvaluationsProps {
  readonly bank: BankScene;
  readonly choice: BankChoice;
}

/** "Evalueringer 2025": what the yearly evaluations of the filtered bank say, and which are missing. */
export function Evaluations({ bank, choice }: EvaluationsProps): ReactNode {
  const { scene, actions, say } = useApp();
  const { city, date } = scene;
  const found = useMemo(() => evaluationScene({ city, date }, bank, choice), [city, date, bank, choice]);
  return (
    <section className="evaluations">
      <div className="evaluation-choice">
        <p className="note">{say(words.lead)}</p>
        <label className="field">
          <span>{say(words.year)}</span>
          <select value={found.summary.year} onChange={(event) => actions.setBank({ evaluated: Number(event.target.value) })}>
            {found.years.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      </div>
      <EvaluationReport found={found} />
      <EvaluationFiles found={found} choice={choice} />
    </section>
  );
}

function EvaluationFiles({ found, choice }: { readonly found: EvaluationScene; readonly choice: BankChoice }): ReactNode {
  const { scene, say, announce, language, today } = useApp();
  const download = (form: 'csv-da' | 'json'): void => {
    const file = evaluationExport(scene, choice, found, form, globalThis.location.href, today);
    downloadText(file);
    announce(say(fill(bankWords.exported, { file: file.name, count: formatNumber(found.ran + found.summary.unclear.length, language) })));
  };
  return (
    <div className="bank-export">
      <button type="button" className="button" onClick={() => download('csv-da')}>
        {say(bankWords.exportDanish)}
      </button>
      <button type="button" className="button" onClick={() => download('json')}>
        {say(bankWords.exportJson)}
      </button>
      <button type="button" className="button is-quiet" onClick={() => globalThis.print()}>
        {say(bankWords.print)}
      </button>
    </div>
  );
}
