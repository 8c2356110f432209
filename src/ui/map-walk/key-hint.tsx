import { Fragment, type ReactNode } from 'react';
import { keyNames, mapKeyWords } from '../../text/map-key-words.ts';
import { useApp } from '../app-context.ts';
import './map-walk.css';

interface KeyHintProps {
  readonly id: string;
  readonly isWalking: boolean;
}

/** The few keys that matter now. Seen while the map has the keyboard, and always there as the map's description. */
export function KeyHint({ id, isWalking }: KeyHintProps): ReactNode {
  const { say } = useApp();
  const parts = say(isWalking ? mapKeyWords.hintWalk : mapKeyWords.hintPan).split(/\{(\w+)\}/);
  return (
    <p id={id} className="key-hint">
      {parts.map((part, i) => (i % 2 === 0 ? <Fragment key={i}>{part}</Fragment> : <kbd key={i}>{say(keyNames[part as keyof typeof keyNames])}</kbd>))}
    </p>
  );
}
