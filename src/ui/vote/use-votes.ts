import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { textMemory, type KeepResult } from '../../keep/text-memory.ts';
import { readVotes, type ReadVotes } from '../../state/vote/read-votes.ts';
import { carriesIndex } from '../../state/link/tree-reader.ts';
import { useApp } from '../app-context.ts';
import { fetchTreeReader, readTree } from '../start/tree-reading.ts';

interface Votes extends ReadVotes {
  readonly text: string;
  readonly write: (text: string) => void;
  /** False: the browser keeps nothing, so that the links are gone with the page. */
  readonly isKept: boolean;
}

/** What was pasted for the opened city, kept in this browser and read line by line. */
export function useVotes(): Votes {
  const { scene, language } = useApp();
  const { city } = scene;
  const memory = useMemo(() => textMemory(`bybarometer.votes.1.${city.id}`), [city.id]);
  const [text, setText] = useState(() => memory.recall() ?? '');
  const [result, setResult] = useState<KeepResult>('kept');
  const hasReader = useTreeReader(carriesIndex(text));
  const settled = useDeferredValue(text);
  const read = useMemo(() => readVotes(settled, city, language, hasReader ? readTree : () => null), [settled, city, language, hasReader]);
  const write = (next: string): void => {
    setText(next);
    setResult(memory.keep(next === '' ? null : next));
  };
  return { ...read, text, write, isKept: result === 'kept' };
}

/** What reads an index out of a link is fetched once a link has one. */
function useTreeReader(isWanted: boolean): boolean {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    if (isWanted) void fetchTreeReader().then(() => setHere(true));
  }, [isWanted]);
  return isHere;
}
