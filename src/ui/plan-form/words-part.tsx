import { useId, useMemo, type ReactNode } from 'react';
import { compareText } from '../../format/compare-text.ts';
import { knownThemes } from '../../state/plan-form/new-plan.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { useApp } from '../app-context.ts';
import { useWriting } from './form-context.ts';
import { LinesField, TextField } from './form-fields.tsx';
import { FormFold } from './form-fold.tsx';

/** Themes from the list, and who and what for. */
export function WordsPart(): ReactNode {
  const { scene, say, language } = useApp();
  const { form, set, base } = useWriting();
  const id = useId();
  const { city } = scene;
  const themes = useMemo(() => knownThemes(city, base.themes).toSorted((a, b) => compareText(a, b, language)), [city, base, language]);
  const toggle = (theme: string): void => set({ themes: form.themes.includes(theme) ? form.themes.filter((one) => one !== theme) : [...form.themes, theme] });
  return (
    <FormFold title={words.words} fields={['themes', 'organisations', 'objectives', 'residents', 'notes']}>
      <div role="group" aria-labelledby={id} className="form-checks">
        <span id={id} className="field-label">
          {say(words.themes)}
        </span>
        {themes.map((theme) => (
          <label key={theme} className="check">
            <input type="checkbox" checked={form.themes.includes(theme)} onChange={() => toggle(theme)} />
            {theme}
          </label>
        ))}
      </div>
      <LinesField at="organisations" label={words.organisations} hint={words.oneALine} value={form.organisations} onChange={(organisations) => set({ organisations })} rows={2} />
      <LinesField at="objectives" label={words.objectives} hint={words.oneALine} value={form.objectives} onChange={(objectives) => set({ objectives })} rows={2} />
      <TextField at="residents" label={words.residents} value={form.residents} onChange={(residents) => set({ residents })} inputMode="numeric" />
      <LinesField at="notes" label={words.notes} value={form.notes} onChange={(notes) => set({ notes })} rows={2} />
    </FormFold>
  );
}
