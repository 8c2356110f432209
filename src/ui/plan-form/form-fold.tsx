import { useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { useWriting } from './form-context.ts';

interface FormFoldProps {
  readonly title: Localized;
  /** First parts of the names of its fields: it opens where one of them is wrong. */
  readonly fields: readonly string[];
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the form that is folded away until it is wanted. What is wrong in it opens it, and it stays open when that is put right. */
export function FormFold({ title, fields, count = 0, children }: FormFoldProps): ReactNode {
  const { say } = useApp();
  const { findings } = useWriting();
  const [isOpen, setOpen] = useState(false);
  const isWrong = findings.some(({ at, severity }) => severity === 'error' && fields.includes(at.split('.')[0] ?? ''));
  return (
    <details className="fold form-fold" open={isOpen || isWrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="right" className="icon-turn" />
        <span>
          {say(title)} {count > 0 ? <span className="mark">{count}</span> : null}
        </span>
      </summary>
      <div className="form-part">{children}</div>
    </details>
  );
}
