/**
 * What the built page may do: its own files and nothing else. The one script sink that is used is `new Worker(url)`. MapLibre hands it a
 * plain string, so the page declares the default Trusted Types policy and admits that worker's address only; the app's own workers
 * have a policy of their own (`src/work/start-worker.ts`).
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default own-workers',
].join('; ');

/** The same as a header, which alone can say that no other site may put the page in a frame. */
const HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`;

/** Headers that a host sends with every file. */
export const SECURITY_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', HEADER_POLICY],
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
