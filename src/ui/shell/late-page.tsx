import type { ReactNode } from 'react';
import { ImportHost } from '../import/import-host.tsx';
import { PrintPage } from '../print/print-page.tsx';
import { Part } from './part.tsx';

/** What belongs to the page as a whole and waits for the first map: paper, and files that are dropped on it. */
export const LatePage = (): ReactNode => (
  <>
    <PrintPage />
    <Part>
      <ImportHost />
    </Part>
  </>
);
