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

/** Headers that a host sends with every file. The policy as a header can say what the page cannot: that no other site may put it in a frame. */
export const securityHeaders = (policy: string): readonly (readonly [name: string, value: string])[] => [
  ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Strict-Transport-Security', 'max-age=31536000'],
];

/** Files with a digest in their name never change; everything else is asked after each time. */
export const CACHE_FOR_ASSETS = 'public, max-age=31536000, immutable';
export const CACHE_FOR_THE_REST = 'no-cache';
