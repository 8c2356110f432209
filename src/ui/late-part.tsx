import { lazy, type ComponentType, type ReactNode } from 'react';

/** What makes a part that could not be fetched ask for itself anew. */
const failed = new Set<() => void>();

/**
 * A part that is fetched when it is first shown. React keeps a fetch that has failed for good: {@link fetchFailedAgain} forgets it.
 */
export function latePart<P extends object>(fetch: () => Promise<{ readonly default: ComponentType<P> }>): ComponentType<P> {
  const begin = (): ComponentType<P> =>
    lazy(async () => {
      try {
        return await fetch();
      } catch (error) {
        failed.add(() => (Fetched = begin()));
        throw error;
      }
    });
  let Fetched = begin();
  return function LatePart(props: P): ReactNode {
    return <Fetched {...props} />;
  };
}

/** From now on every part that could not be fetched is asked for again when it is shown. */
export function fetchFailedAgain(): void {
  for (const begin of failed) begin();
  failed.clear();
}
