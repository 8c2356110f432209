/** Work that pauses now and then, so that whoever runs it can let a page answer in between. */
export type Steps<T> = Generator<void, T, void>;

/** Runs all of it without a pause. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
