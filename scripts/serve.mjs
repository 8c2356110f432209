import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.geojson': 'application/geo+json; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.ico': 'image/x-icon',
    '.webmanifest': 'application/manifest+json',
    '.woff2': 'font/woff2',
    '.woff': 'font/woff',
    '.txt': 'text/plain; charset=utf-8',
  }),
);

/** What goes with every answer. The page's own policy stands in its `<meta>`; only a header can forbid framing. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy': "frame-ancestors 'none'",
};

/**
 * Serves the files of a folder on this machine only.
 * @param {{ root: string, port?: number, base?: string }} options `port` 0 (default) takes a free one; `base` is the sub-path, with slashes at both ends.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws the system's error (`EADDRINUSE`, `EACCES`) where the port cannot be had.
 */
export function serve({ root, port = 0, base = '/' }) {
  const server = createServer((request, response) => answer(root, base, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const close = () =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${server.address().port}${base}`, close });
    });
  });
}

function answer(root, base, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(root, base, request.url ?? '/');
  const size = file === null ? null : sizeOf(file);
  if (file === null || size === null) return refuse(response, 404);
  // Vite puts a hash of the contents into every name under assets/.
  const forever = file.includes(`${sep}assets${sep}`);
  response.writeHead(200, {
    ...HEADERS,
    'content-type': TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream',
    'content-length': size,
    'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function refuse(response, status) {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(status === 404 ? 'Findes ikke / Not found\n' : 'Kun GET og HEAD / GET and HEAD only\n');
}

/** The file that a request asks for, or `null`: outside the folder, hidden, or not a path at all. */
function fileFor(root, base, url) {
  const asked = decoded(url);
  if (asked === null || asked.includes('\0') || asked.includes('\\') || !asked.startsWith(base)) return null;
  const inside = asked.slice(base.length);
  const parts = inside.split('/');
  if (parts.some((part) => part.startsWith('.'))) return null;
  const folder = normalize(root).replace(/[\\/]+$/, '');
  const file = join(folder, ...parts, inside === '' ? 'index.html' : '');
  return file.startsWith(folder + sep) ? file : null;
}

function decoded(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
}

function sizeOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() === true ? stat.size : null;
}
