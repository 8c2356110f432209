import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { element } from '../../draw/markup.ts';
import type { ReportDocument } from '../../write/report/report-document.ts';
import { REPORT_SHEET } from '../../write/report/report-style.ts';
import { drawMarkup } from './draw-markup.ts';

const sheets = new Map<string, CSSStyleSheet>();

/** One sheet for every report of a kind that is shown: made by the browser of our own words, so that the page's policy against styles in markup holds. */
function reportSheet(own: string): CSSStyleSheet {
  const sheet = sheets.get(own) ?? new CSSStyleSheet();
  if (!sheets.has(own)) sheet.replaceSync(REPORT_SHEET + own);
  sheets.set(own, sheet);
  return sheet;
}

interface ReportSheetProps {
  readonly document: ReportDocument;
  /** Alone on paper it is what the page is about; in a dialogue the page has its own. */
  readonly as?: 'main' | 'article';
}

/** A report as it will be on paper, behind a border that the styles of the page do not cross. */
export function ReportSheet({ document: report, as = 'article' }: ReportSheetProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = host;
    if (current === null) return;
    const root = current.shadowRoot ?? current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [reportSheet(report.sheet ?? '')];
    root.replaceChildren();
    drawMarkup(root, element('div', { class: 'report-body' }, element(as, { class: 'report-text' }, report.content)));
  }, [report, as]);
  return <div ref={host} lang={report.language} className="report-sheet" />;
}
