import { useEffect, useLayoutEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { reportWords } from '../../text/report-words.ts';
import type { ReportDocument } from '../../write/report/report-document.ts';
import { pageRule } from '../../write/report/report-style.ts';

/** The report that is on the screen, and so on paper when the browser prints; `null`: none. */
const paper = createStore<ReportDocument | null>(() => null);

export const useProfilePaper = (): ReportDocument | null => useStore(paper);

/** True once the part of the page that is only on paper listens for the browser's print. */
const printable = createStore<boolean>(() => false);

/** False in the first moments of a page: what is shown as it prints waits for it. */
export const usePrintable = (): boolean => useStore(printable);

/** Says that it listens from now on. */
export const useListensForPrint = (): void => useEffect(() => printable.setState(true, true), []);

/** Lays a report on the paper as long as it is shown, under its own name: a browser that is told of the name only while it prints may give the file the page's. */
export function useOnPaper(report: ReportDocument | null): void {
  useLayoutEffect(() => {
    paper.setState(report, true);
    const before = document.title;
    if (report !== null) document.title = report.title;
    return () => {
      document.title = before;
      paper.setState(null, true);
    };
  }, [report]);
}

/** Paper of the report's own while it is printed: its size, and what stands at its foot. */
export function usePaperOf({ footer, language }: ReportDocument): void {
  useLayoutEffect(() => {
    const rule = new CSSStyleSheet();
    rule.replaceSync(pageRule(footer, reportWords.page[language]));
    const { lang } = document.documentElement;
    document.adoptedStyleSheets.push(rule);
    document.documentElement.lang = language;
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== rule);
      document.documentElement.lang = lang;
    };
  }, [footer, language]);
}
