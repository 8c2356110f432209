import { useLayoutEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { reportWords } from '../../text/report-words.ts';
import type { ReportDocument } from '../../write/report/report-document.ts';
import { pageRule } from '../../write/report/report-style.ts';

/** The report that is on the screen, and so on paper when the browser prints; `null`: none. */
const paper = createStore<ReportDocument | null>(() => null);

export const useProfilePaper = (): ReportDocument | null => useStore(paper);

/** Lays a report on the paper as long as it is shown. */
export function useOnPaper(report: ReportDocument | null): void {
  useLayoutEffect(() => {
    paper.setState(report, true);
    return () => paper.setState(null, true);
  }, [report]);
}

/** Paper of the report's own while it is printed: its size, what stands at its foot, and the name that the browser gives a file of it. */
export function usePaperOf({ title, footer, language }: ReportDocument): void {
  useLayoutEffect(() => {
    const rule = new CSSStyleSheet();
    rule.replaceSync(pageRule(footer, reportWords.page[language]));
    const [before, lang] = [document.title, document.documentElement.lang];
    document.adoptedStyleSheets.push(rule);
    document.title = title;
    document.documentElement.lang = language;
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rule);
      document.title = before;
      document.documentElement.lang = lang;
    };
  }, [title, footer, language]);
}
