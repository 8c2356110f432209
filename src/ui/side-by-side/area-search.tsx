import { useState, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import type { FoundArea } from '../../state/search.ts';
import { sideWords as words } from '../../text/side/side-words.ts';
import { FindAreaField } from '../controls/find-area-field.tsx';
import { useKeeping } from './use-keeping.ts';

/** Puts an area of any level in by its name or number. */
export function AreaSearch(): ReactNode {
  const { put, isFull } = useKeeping();
  const [told, setTold] = useState<Localized | null>(null);
  const add = ({ level, area, label }: FoundArea): boolean => {
    const outcome = put({ level, area }, label);
    setTold(isFull ? outcome : null);
    return !isFull;
  };
  return (
    <div className="side-search">
      <FindAreaField label={words.add} onFound={add} refused={isFull ? told : null} />
    </div>
  );
}
