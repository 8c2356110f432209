/**
 * What the built page may do: its own files, and beside them nothing but fetching from `origins`, the hosts of the base maps in `config.json`. Their pictures come by `fetch`
 * and never as addresses of images, so that images need no other host. The one script sink that is used is `new Worker(url)`. MapLibre hands it a
 * plain string, so the page declares the default Trusted Types policy and admits that worker's address only; the app's own workers
 * have a policy of their own (`src/work/start-worker.ts`).
 */
export const pagePolicy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    ["connect-src 'self'", ...origins].join(' '),
    "worker-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default own-workers',
  ].join('; ');

/** The page as it is built asks no other host. */
export const PAGE_POLICY = pagePolicy([]);

/**
 * Headers that a host sends with every file. The policy as a header can say what the page cannot: which sites may put it in a frame (`frames`, origins), by default none. Where some may,
 * the older X-Frame-Options is left out: it knows all or none, and browsers that know the other do not read it.
 */
export const securityHeaders = (policy: string, frames: readonly string[] = []): readonly (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', `${policy}; frame-ancestors ${frames.length === 0 ? "'none'" : ["'self'", ...frames].join(' ')}`],
  ['X-Content-Type-Options', 'nosniff'],
  ...(frames.length === 0 ? [['X-Frame-Options', 'DENY'] as const] : []),
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** Files with a digest in their name never change; everything else is asked after each time. */
export const CACHE_FOR_ASSETS = 'public, max-age=31536000, immutable';
export const CACHE_FOR_THE_REST = 'no-cache';
