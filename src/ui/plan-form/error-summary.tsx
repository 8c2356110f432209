import { useEffect, useRef, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { planFormWords as words } from '../../text/plan-form-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { useWriting } from './form-context.ts';
import '../controls/link-button.css';

/** Brings a field into sight, whatever it is folded into, and goes to it. */
export function goToField(at: string): void {
  const field = document.querySelector<HTMLElement>(`.plan-form [data-at="${CSS.escape(at)}"]`);
  const fold = field?.closest('details');
  if (fold) fold.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

/** Once saving was tried: how much is wrong, each a way to its field. The focus goes to the first. */
export function ErrorSummary(): ReactNode {
  const { say, language } = useApp();
  const { findings, tries } = useWriting();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const first = useRef<string | null>(null);
  useEffect(() => {
    first.current = errors[0]?.at ?? null;
  });
  useEffect(() => {
    if (tries > 0 && first.current !== null) goToField(first.current);
  }, [tries]);
  if (tries === 0 || errors.length === 0) return null;
  return (
    <div className="form-errors" role="alert">
      <p>{say(errors.length === 1 ? words.errorsOne : fill(words.errors, { count: formatNumber(errors.length, language) }))}</p>
      <ul>
        {errors.map(({ at, message }) => (
          <li key={`${at} ${message.en}`}>
            <button type="button" className="link-button" onClick={() => goToField(at)}>
              {say(message)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
