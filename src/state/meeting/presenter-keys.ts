/** What a key asks of a presentation. */
export type PresenterCommand = 'next' | 'back' | 'first' | 'last' | 'end';

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What has the focus: the page, something that a key presses, something longer than the screen, something that has use for every arrow itself (a slider, the map), or text that is typed. */
export type PresenterFocus = 'page' | 'button' | 'scrolls' | 'moves' | 'typing';

/** Keys of remotes for slides: they belong to the presentation wherever the focus is, but not while text is typed. */
const REMOTE: Readonly<Record<string, PresenterCommand>> = { PageDown: 'next', PageUp: 'back' };
/** What scrolls up and down. */
const SCROLLING: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'Home', 'End']);
const ARROWS: Readonly<Record<string, PresenterCommand>> = { ArrowRight: 'next', ArrowDown: 'next', ArrowLeft: 'back', ArrowUp: 'back', Home: 'first', End: 'last' };

/** What a key means while a course is presented; `null`: nothing, it belongs to what has the focus or to the browser. */
export function presenterCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey, focus: PresenterFocus): PresenterCommand | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Escape') return 'end';
  if (focus === 'typing') return null;
  const remote = REMOTE[key];
  if (remote !== undefined) return remote;
  if (focus === 'moves' || (focus === 'scrolls' && SCROLLING.has(key))) return null;
  if (key === ' ') return focus === 'button' ? null : shiftKey ? 'back' : 'next';
  return ARROWS[key] ?? null;
}

/** The view that a command leads to, counted from 0; the ends stay. `end` leads nowhere. */
export function placeAfter(command: Exclude<PresenterCommand, 'end'>, at: number, count: number): number {
  if (command === 'first') return 0;
  if (command === 'last') return count - 1;
  return Math.min(Math.max(at + (command === 'next' ? 1 : -1), 0), count - 1);
}
