import type { ReactNode } from 'react';
import { uncoveredSentences } from '../../state/cover/uncovered-sentence.ts';
import { useApp } from '../app-context.ts';
import './uncovered-note.css';

/** Over a list of need without a known running programme: what it shows, and what that does not mean. */
export function UncoveredNote(): ReactNode {
  const { scene, say } = useApp();
  const sentences = uncoveredSentences(scene);
  return sentences.length === 0 ? null : <p className="uncovered-note">{sentences.map(say).join(' ')}</p>;
}
