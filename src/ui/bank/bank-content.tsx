import type { ReactNode } from 'react';
import { bankExport } from '../../state/plans/bank-export.ts';
import type { BankScene } from '../../state/plans/bank-scene.ts';
import type { BankChoice } from '../../state/view.ts';
import { bankWords as words } from '../../text/bank-words.ts';
import { fill } from '../../text/say.ts';
import { formatNumber } from '../../format/number.ts';
import { useApp } from '../app-context.ts';
import { Evaluations, Timeline } from '../later-pages.tsx';
import { downloadText } from '../list/download-text.ts';
import { Part } from '../shell/part.tsx';
import { BankGroups } from './bank-groups.tsx';

interface BankContentProps {
  readonly bank: BankScene;
  readonly choice: BankChoice;
}

/** What the filter leaves, as it is looked at: list, timeline or the evaluations of a year. */
export function BankContent({ bank, choice }: BankContentProps): ReactNode {
  const { say, width } = useApp();
  if (bank.listed.length === 0) return <p className="bank-none">{say(words.none)}</p>;
  switch (choice.look) {
    case 'timeline':
      return (
        <Part>
          <Timeline bank={bank} choice={choice} />
        </Part>
      );
    case 'evaluations':
      return (
        <Part>
          <Evaluations bank={bank} choice={choice} />
        </Part>
      );
    case 'table':
    case 'cards':
      return (
        <>
          <BankGroups bank={bank} choice={choice} look={width === 'narrow' ? 'cards' : choice.look} />
          <ExportButtons bank={bank} choice={choice} />
        </>
      );
    default: {
      const never: never = choice.look;
      throw new Error(`no look of the bank: ${String(never)}`);
    }
  }
}

function ExportButtons({ bank, choice }: BankContentProps): ReactNode {
  const { scene, say, announce, language, today } = useApp();
  const download = (form: 'csv-da' | 'json'): void => {
    const file = bankExport(scene, choice, bank.listed, form, globalThis.location.href, today);
    downloadText(file);
    announce(say(fill(words.exported, { file: file.name, count: formatNumber(bank.listed.length, language) })));
  };
  return (
    <div className="bank-export">
      <button type="button" className="button" onClick={() => download('csv-da')}>
        {say(words.exportDanish)}
      </button>
      <button type="button" className="button" onClick={() => download('json')}>
        {say(words.exportJson)}
      </button>
      <button type="button" className="button is-quiet" onClick={() => globalThis.print()}>
        {say(words.print)}
      </button>
    </div>
  );
}
