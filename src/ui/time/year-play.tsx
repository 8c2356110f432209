import { useEffect, useState, type ReactNode } from 'react';
import { yearPlayWords as words } from '../../text/time/year-play-words.ts';
import { useApp } from '../app-context.ts';
import { prefersReducedMotion } from '../settings/reduced-motion.ts';
import { SameClasses } from './same-classes.tsx';
import './year-play.css';

/** How long a year stands, in ms. */
const STAND = 1500;

/**
 * Plays the years of the map from the one shown, or from the first where the last is shown, and stops at the last; whoever wants little motion
 * steps by pressing. And whether the classes are the same in all of them.
 */
export function YearPlay(): ReactNode {
  const { scene, say } = useApp();
  const { years } = scene.level;
  const { isPlaying, isAtEnd, press } = usePlaying(years, scene.view.year);
  const stepping = prefersReducedMotion();
  return (
    <div className="year-play">
      <button type="button" className="button" aria-pressed={stepping ? undefined : isPlaying} onClick={press}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d={isPlaying ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5l-9 5z'} fill="currentColor" />
        </svg>
        {say(stepping ? (isAtEnd ? words.first : words.step) : isPlaying ? words.pause : words.play)}
      </button>
      <SameClasses />
    </div>
  );
}

function usePlaying(years: readonly number[], year: number | null): { readonly isPlaying: boolean; readonly isAtEnd: boolean; readonly press: () => void } {
  const { actions } = useApp();
  const [isPlaying, setPlaying] = useState(false);
  const next = years.find((one) => one > (year ?? 0));
  useEffect(() => (isPlaying ? actions.commit : undefined), [isPlaying, actions]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => (next === undefined ? setPlaying(false) : actions.setYear(next)), STAND);
    return () => clearTimeout(timer);
  }, [isPlaying, next, actions]);
  const press = (): void => {
    const first = years[0] ?? null;
    const plays = !prefersReducedMotion();
    // All years that are played are one step back.
    if (plays && !isPlaying) actions.begin();
    if (!isPlaying) actions.setYear(next ?? first);
    if (plays) setPlaying(!isPlaying);
  };
  return { isPlaying: isPlaying && next !== undefined, isAtEnd: next === undefined, press };
}
