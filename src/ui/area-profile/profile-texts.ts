/** All profiles of a level as text are some tens of megabytes; what is larger is something else. */
const LARGEST = 400_000_000;

/** The texts of a file: its own, or those of the pages in a zip. Rejects where it cannot be read. */
export async function profileTexts(file: File): Promise<readonly string[]> {
  if (file.size > LARGEST) throw new Error('too large');
  if (!/\.zip$/i.test(file.name)) return [await file.text()];
  const { unzipSync, strFromU8 } = await import('fflate');
  let size = 0;
  const inside = unzipSync(new Uint8Array(await file.arrayBuffer()), { filter: ({ name, originalSize }) => /\.(html|json)$/i.test(name) && (size += originalSize) < LARGEST });
  return Object.values(inside).map((bytes) => strFromU8(bytes));
}
