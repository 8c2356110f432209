import type { ReactNode } from 'react';
import { exportTrail } from '../../state/list/export-trail.ts';
import { printWords } from '../../text/print-words.ts';
import { useApp } from '../app-context.ts';

const everyLine = (): boolean => true;

/** How the page was made, so that it can be made again: package, years, weights, method, link. */
export function PrintTrail({ has = everyLine }: { readonly has?: (line: string) => boolean }): ReactNode {
  const { scene, say, today } = useApp();
  return (
    <footer className="print-trail">
      <p>
        {exportTrail(scene, globalThis.location.href, today)
          .filter(({ id }) => id !== 'shows' && has(id))
          .map(({ label, value }) => `${say(label)}: ${say(value)}`)
          .join(' · ')}
      </p>
      <p>{say(printWords.caution)}</p>
    </footer>
  );
}
