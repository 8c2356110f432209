import { useId, type ReactNode } from 'react';
import { EXPORT_GROUPS, type ExportFormId, type ExportGroup } from '../../state/export/export-forms.ts';
import { exportDialogWords as words, exportFormWords, exportGroupWords } from '../../text/export/export-dialog-words.ts';
import { useApp } from '../app-context.ts';
import { useMediaQuery } from '../settings/use-media-query.ts';

interface FormsProps {
  readonly form: ExportFormId;
  readonly onChange: (form: ExportFormId) => void;
}

const GROUPS = Object.keys(EXPORT_GROUPS) as readonly ExportGroup[];

/** The forms by whom they are for: a list where there is room, a menu where there is not. */
export const ExportForms = (props: FormsProps): ReactNode => (useMediaQuery('(max-width: 639px)') ? <FormMenu {...props} /> : <FormList {...props} />);

function FormList({ form, onChange }: FormsProps): ReactNode {
  const { say } = useApp();
  const name = useId();
  return (
    <div className="export-forms" role="radiogroup" aria-label={say(words.form)}>
      {GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{say(exportGroupWords[group])}</legend>
          {formsOf(group).map((one) => (
            <label key={one} className="export-form">
              <input type="radio" name={name} value={one} checked={one === form} onChange={() => onChange(one)} />
              <span>{say(exportFormWords[one].title)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

function FormMenu({ form, onChange }: FormsProps): ReactNode {
  const { say } = useApp();
  return (
    <label className="field">
      <span>{say(words.form)}</span>
      <select value={form} onChange={({ target }) => onChange(target.value as ExportFormId)}>
        {GROUPS.map((group) => (
          <optgroup key={group} label={say(exportGroupWords[group])}>
            {formsOf(group).map((one) => (
              <option key={one} value={one}>
                {say(exportFormWords[one].title)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const formsOf = (group: ExportGroup): readonly ExportFormId[] => EXPORT_GROUPS[group];
