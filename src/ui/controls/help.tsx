import type { ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import type { Asked } from '../../state/explain/explain.ts';
import { Explain, useArrived } from '../later.tsx';
import { Part } from '../shell/part.tsx';
import './help.css';

/** Where "?" stands beside a word, once what it says has been fetched; its room is kept until then. */
export function Help({ asked, title }: { readonly asked: Asked; readonly title: Localized }): ReactNode {
  if (!useArrived()) return <span className="explain" aria-hidden="true" />;
  return (
    <Part>
      <Explain asked={asked} title={title} />
    </Part>
  );
}
