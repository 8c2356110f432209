import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { AreaBeside } from '../../state/side-by-side/around-area.ts';
import { fill } from '../../text/say.ts';
import { aroundWords as words } from '../../text/side/around-words.ts';
import { useApp } from '../app-context.ts';
import { PutButton } from './put-button.tsx';

interface BesideItemProps {
  readonly area: AreaBeside;
  readonly level: string;
  /** What more is said of it. */
  readonly detail?: string;
  /** Before the area is opened: a page over the map is closed. */
  readonly onOpen?: () => void;
}

/** An area that can be opened and put side by side. */
export function BesideItem({ area, level, detail, onOpen }: BesideItemProps): ReactNode {
  const { actions, say, language } = useApp();
  const place = area.rank === null ? say(words.noScore) : say(fill(words.rank, { rank: formatNumber(area.rank, language) }));
  const open = (): void => {
    onOpen?.();
    actions.openArea({ level, area: area.id });
  };
  return (
    <li>
      <PutButton area={{ level, area: area.id }} name={area.name} isSmall />
      <div>
        <button type="button" className="row-button beside-name" aria-label={say(fill(words.openArea, { name: area.name }))} onClick={open}>
          {area.name}
        </button>{' '}
        <span className="quiet">{place}</span>
        {detail === undefined ? null : <span className="side-detail">{detail}</span>}
      </div>
    </li>
  );
}
