const META = /<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>/i;

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A built page under another policy; `null` where it has none to replace, and is thus no built page. */
export const pageUnder = (html: string, policy: string): string | null =>
  META.test(html) ? html.replace(META, () => `<meta http-equiv="Content-Security-Policy" content="${inAttribute(policy)}">`) : null;

/**
 * The service worker with the new version of a file that changed after the build: browsers that keep the old one fetch it anew.
 * @returns `null` where it does not list the old version
 */
export const workerWith = (worker: string, before: string, after: string): string | null => (worker.includes(before) ? worker.replaceAll(before, after) : null);
