import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

interface FoldProps {
  readonly summary: ReactNode;
  readonly className?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that opens in place: the platform's own details element. */
export function Fold({ summary, className, open = false, children }: FoldProps): ReactNode {
  return (
    <details className={className === undefined ? 'fold' : `fold ${className}`} open={open}>
      <summary>
        <Icon name="right" className="icon-turn" />
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
