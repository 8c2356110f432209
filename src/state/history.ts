/** Steps that can be undone and done again. Pure; states are compared by identity. */
export interface History<T> {
  /** Oldest first, {@link STEPS} at most. */
  readonly past: readonly T[];
  readonly present: T;
  /** Nearest first. */
  readonly future: readonly T[];
  /** While a drag lasts: where it began. `null`: none does. */
  readonly dragFrom: T | null;
}

/** How many steps are kept. */
export const STEPS = 100;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], dragFrom: null });

/** A new state: a step of its own, or part of the drag that lasts. What is the same changes nothing. */
export function record<T>(history: History<T>, next: T): History<T> {
  if (next === history.present) return history;
  if (history.dragFrom !== null) return { ...history, present: next };
  return step(history, history.present, next);
}

/** A new state without a step: what a person would not expect "undo" to take back. */
export const amend = <T>(history: History<T>, next: T): History<T> => ({ ...history, present: next });

/** Every state that can be gone to, changed alike: what no step takes back. */
export const everywhere = <T>({ past, present, future, dragFrom }: History<T>, change: (state: T) => T): History<T> => ({
  past: past.map(change),
  present: change(present),
  future: future.map(change),
  dragFrom: dragFrom === null ? null : change(dragFrom),
});

/** A drag begins. Within one that lasts: nothing. */
export const beginDrag = <T>(history: History<T>): History<T> =>
  history.dragFrom === null ? { ...history, dragFrom: history.present } : history;

/** The drag ends: all of it is one step; none where it came back to where it began. */
export function endDrag<T>(history: History<T>): History<T> {
  const { dragFrom, present } = history;
  if (dragFrom === null) return history;
  const still = { ...history, dragFrom: null };
  return dragFrom === present ? still : step(still, dragFrom, present);
}

const step = <T>(history: History<T>, from: T, to: T): History<T> => ({
  past: [...history.past, from].slice(-STEPS),
  present: to,
  future: [],
  dragFrom: null,
});

/** One step back; a drag that lasts is ended first. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = endDrag(history);
  const previous = past.at(-1);
  return previous === undefined ? endDrag(history) : { past: past.slice(0, -1), present: previous, future: [present, ...future], dragFrom: null };
}

/** One step forward again. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = endDrag(history);
  const next = future[0];
  return next === undefined ? endDrag(history) : { past: [...past, present], present: next, future: future.slice(1), dragFrom: null };
}
