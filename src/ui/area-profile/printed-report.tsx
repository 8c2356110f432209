import type { ReactNode } from 'react';
import type { ReportDocument } from '../../write/report/report-document.ts';
import { usePaperOf } from './profile-paper.ts';
import { ReportSheet } from './report-sheet.tsx';

/** A report alone on paper. */
export function PrintedReport({ document }: { readonly document: ReportDocument }): ReactNode {
  usePaperOf(document);
  return (
    <div className="print-page is-report">
      <ReportSheet document={document} as="main" />
    </div>
  );
}
