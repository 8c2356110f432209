import { useId, useRef, useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/localized.ts';
import { hasLanguage, hasSpans, isOfList } from '../../state/export/export-preview.ts';
import type { ExportFormId } from '../../state/export/export-forms.ts';
import { exportDialogWords as words, exportFormWords } from '../../text/export/export-dialog-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { DialogHead } from '../controls/dialog-head.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { useModal } from '../controls/use-modal.ts';
import { ExportForms } from './export-forms.tsx';
import { ExportPreview } from './export-preview.tsx';
import { FilesFoot } from './files-foot.tsx';
import { useMadeFiles } from './use-made-files.ts';
import './export.css';

/** Everything that can be taken along of the view, with what it will look like. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { say, language: own } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, setForm] = useState<ExportFormId>('xlsx');
  const [language, setLanguage] = useState<Language>(own);
  const making = useMadeFiles(form, language);
  const title = useId();
  useModal(dialog, onClose);
  return (
    <dialog ref={dialog} className="dialog export-dialog" aria-labelledby={title}>
      <div className="export-sheet">
        <DialogHead id={title} title={words.title} close={words.close} />
        <div className="export-body">
          <ExportForms form={form} onChange={setForm} />
          <div className="export-made" aria-busy={making.state === 'making'}>
            <FormAbout form={form} />
            {hasLanguage(form) ? (
              <Segmented
                legend={say(words.language)}
                value={language}
                onChange={setLanguage}
                segments={[
                  { value: 'da', label: say(words.danish) },
                  { value: 'en', label: say(words.english) },
                ]}
              />
            ) : null}
            {making.state === 'done' ? <ExportPreview {...making} /> : <p className="export-waits">{say(making.state === 'failed' ? words.failed : hasSpans(form) ? words.waitsForSpans : words.waits)}</p>}
          </div>
        </div>
        <FilesFoot files={making.state === 'done' ? making.files : []} zip={making.state === 'done' ? making.zip : ''} />
      </div>
    </dialog>
  );
}

/** What the form is, which areas it has, and what every file carries. */
function FormAbout({ form }: { readonly form: ExportFormId }): ReactNode {
  const { scene, say, language } = useApp();
  const count = formatNumber(isOfList(form) ? scene.listed.length : scene.rows.length, language);
  return (
    <div className="export-about">
      <h3>{say(exportFormWords[form].title)}</h3>
      <p>
        {say(exportFormWords[form].about)} {form === 'package' ? null : say(fill(isOfList(form) ? words.listAreas : words.mapAreas, { count }))}
      </p>
      <p className="quiet">
        {form === 'package' ? null : say(words.carries)} {scene.city.fictional ? say(words.fictional) : null}
      </p>
    </div>
  );
}
