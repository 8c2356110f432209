import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { missingSpans } from '../../state/certainty/certainty-export.ts';
import { listExport, type ExportForm } from '../../state/list/list-export.ts';
import { notesByArea } from '../../state/area-notes/notes-by-area.ts';
import { exportOpenWords } from '../../text/export/export-open-words.ts';
import { listWords } from '../../text/list-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { TopFourButton } from '../side-by-side/top-four-button.tsx';
import { ExportButton } from '../export/export-button.tsx';
import { ProfileButton } from '../area-profile/profile-button.tsx';
import { areaProfileWords } from '../../text/area-profile-words.ts';
import { areaNotesOf } from '../notes/notes-of.ts';
import { noiseSpansOf, rankSpansOf } from '../rank-span/use-rank-spans.ts';
import { YearlyButton } from '../yearly-report/yearly-button.tsx';
import { yearlyOpenWords } from '../../text/yearly/yearly-open-words.ts';
import { downloadText } from './download-text.ts';
import './export-bar.css';

/** Takes the list away: for Danish Excel, for programs, in every other form, on paper. */
export function ExportBar(): ReactNode {
  const { scenes, say, announce, language, today } = useApp();
  const [told, setTold] = useState<Localized | null>(null);
  const download = async (form: ExportForm): Promise<void> => {
    setTold(listWords.exportWaits);
    const [choices, smallNumbers] = await Promise.all([rankSpansOf(scenes).settled(), noiseSpansOf(scenes).settled()]);
    // Spans are of the scene as it is now: the weights may have moved meanwhile.
    const now = scenes.getState();
    const spans = { choices, smallNumbers };
    const notes = notesByArea(areaNotesOf(now.city.id).getState().notes, now.level.id);
    const file = listExport(now, form, globalThis.location.href, today, spans, notes);
    downloadText(file);
    const missing = missingSpans(spans);
    setTold(missing);
    const done = say(fill(listWords.exported, { file: file.name, count: formatNumber(now.listed.length, language) }));
    announce(missing === null ? done : `${done} ${say(missing)}`);
  };
  return (
    <div className="export-bar">
      <button type="button" className="button is-primary" onClick={() => void download('csv-da')}>
        {say(listWords.exportDanish)}
      </button>
      <button type="button" className="button" title={say(listWords.exportMachineHelp)} onClick={() => void download('csv')}>
        {say(listWords.exportMachine)}
      </button>
      <ExportButton words={exportOpenWords.more} />
      <ProfileButton words={areaProfileWords.openAll} area={scenes.getState().view.pinned} />
      <YearlyButton words={yearlyOpenWords.open} />
      <TopFourButton />
      <button type="button" className="button is-quiet" onClick={() => globalThis.print()}>
        {say(listWords.print)}
      </button>
      {told === null ? null : <p className="note export-note">{say(told)}</p>}
    </div>
  );
}
