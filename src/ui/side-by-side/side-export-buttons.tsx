import { useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import type { SideBySide } from '../../state/side-by-side/side-columns.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { saveFile } from '../export/save-file.ts';

/** Takes the table away: on paper, for Excel, as a workbook. */
export function SideExport({ side }: { readonly side: SideBySide }): ReactNode {
  const { scene, say, announce, today } = useApp();
  const [told, setTold] = useState<Localized | null>(null);
  const save = async (form: 'csv' | 'xlsx'): Promise<void> => {
    const made = await import('../../state/side-by-side/side-export.ts').then(({ sideFile }) => sideFile(scene, side, form, globalThis.location.href, today), () => null);
    if (made === null) return setTold(words.failed);
    saveFile(made);
    setTold(null);
    announce(say(fill(words.saved, { file: made.name })));
  };
  return (
    <div className="bank-export">
      <button type="button" className="button" onClick={() => void save('csv')}>
        {say(words.csv)}
      </button>
      <button type="button" className="button" onClick={() => void save('xlsx')}>
        {say(words.xlsx)}
      </button>
      <button type="button" className="button is-quiet" onClick={() => globalThis.print()}>
        {say(words.print)}
      </button>
      {told === null ? null : <p className="note">{say(told)}</p>}
    </div>
  );
}
