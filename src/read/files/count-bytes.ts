/**
 * True where any of these bytes stand more than `limit` times in a file. Said before it is parsed: in JSON, CSV and well-known text what opens or separates bounds what there is, and so
 * what reading it will take.
 */
export function hasMoreOf(bytes: Uint8Array, wanted: string, limit: number): boolean {
  if (bytes.length <= limit) return false;
  const isWanted = new Uint8Array(256);
  for (let i = 0; i < wanted.length; i += 1) isWanted[wanted.charCodeAt(i)] = 1;
  let count = 0;
  for (let i = 0; i < bytes.length; i += 1) count += isWanted[bytes[i] ?? 0] ?? 0;
  return count > limit;
}
