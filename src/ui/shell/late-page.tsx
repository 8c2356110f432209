import type { ReactNode } from 'react';
import { ImportHost } from '../import/import-host.tsx';
import { MeetingHost } from '../meeting/meeting-host.tsx';
import { NewBuildNotice } from '../offline/new-build-notice.tsx';
import { PrintPage } from '../print/print-page.tsx';
import { Part } from './part.tsx';

/** What belongs to the page as a whole and waits for the first map: paper, files that are dropped on it, a meeting's course that a link has brought, and what is kept for when there is no network. */
export const LatePage = (): ReactNode => (
  <>
    <PrintPage />
    <Part>
      <ImportHost />
    </Part>
    <Part>
      <MeetingHost />
    </Part>
    <NewBuildNotice />
  </>
);
