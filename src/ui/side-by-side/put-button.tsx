import { useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import type { AreaRef } from '../../state/view.ts';
import { fill } from '../../text/say.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { useKeeping } from './use-keeping.ts';

interface PutButtonProps {
  readonly area: AreaRef;
  readonly name: string;
  /** A sign alone, beside a name that stands there already. */
  readonly isSmall?: boolean;
}

/** Puts an area side by side with others, or takes it out. Where there is no room it says so, and what to do. */
export function PutButton({ area, name, isSmall = false }: PutButtonProps): ReactNode {
  const { say } = useApp();
  const { has, put, take, isFull } = useKeeping();
  const [told, setTold] = useState<Localized | null>(null);
  const isIn = has(area);
  const press = (): void => {
    if (isIn) return take(area, name);
    const outcome = put(area, name);
    return setTold(isFull ? outcome : null);
  };
  const label = say(isIn ? fill(words.remove, { name }) : fill(words.putOne, { name }));
  return (
    <>
      <button type="button" className={isSmall ? 'icon-button is-quiet' : 'button'} aria-pressed={isIn} aria-label={isSmall ? label : undefined} title={isSmall ? label : undefined} onClick={press}>
        <Icon name={isIn ? 'check' : 'plus'} />
        {isSmall ? null : say(isIn ? words.take : words.put)}
      </button>
      {told === null || !isFull || isIn ? null : <span className="note side-told">{say(told)}</span>}
    </>
  );
}
