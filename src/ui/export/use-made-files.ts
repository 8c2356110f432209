import { useEffect, useState } from 'react';
import type { Language } from '../../model/localized.ts';
import type { ExportFormId } from '../../state/export/export-forms.ts';
import { useApp } from '../app-context.ts';
import { noiseSpansOf, rankSpansOf } from '../rank-span/use-rank-spans.ts';
import { makeFiles, type MadeFiles } from './make-files.ts';

/** Where the making of a form stands. */
export type Making = { readonly state: 'making' } | { readonly state: 'failed' } | ({ readonly state: 'done' } & MadeFiles);

const MAKING: Making = { state: 'making' };

/** The files of a form in a language, made anew when either changes. */
export function useMadeFiles(form: ExportFormId, language: Language): Making {
  const { scenes, today } = useApp();
  const [made, setMade] = useState<{ readonly of: string; readonly making: Making }>({ of: '', making: MAKING });
  const of = `${form} ${language}`;
  useEffect(() => {
    let isWanted = true;
    const tell = (making: Making): void => void (isWanted ? setMade({ of, making }) : null);
    const spans = async () => {
      const [choices, smallNumbers] = await Promise.all([rankSpansOf(scenes).settled(), noiseSpansOf(scenes).settled()]);
      return { choices, smallNumbers };
    };
    makeFiles({ scene: scenes.getState(), form, language, made: today, link: globalThis.location.href, spans }).then(
      (files) => tell({ state: 'done', ...files }),
      () => tell({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [of, form, language, scenes, today]);
  return made.of === of ? made.making : MAKING;
}
