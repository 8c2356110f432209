const asked = (): string | null => new URLSearchParams(globalThis.location?.search).get('embed');

/** Whether the page stands in a frame on another page (`?embed`): then it neither keeps nor reads anything. */
export const isEmbedded = (): boolean => asked() !== null;

/** The colours that the page around the frame asks for (`?embed=dark`); `null`: it asks for none. */
export const embedTheme = asked;

/** The browser's own storage. Throws where the browser refuses it, and always in an embedded page: what keeps things there treats both alike. */
export function ownStorage(): Storage {
  if (isEmbedded()) throw new Error('an embedded page keeps nothing');
  return localStorage;
}
