// What the page does from bytes to model, with the clients and workers of the app and nothing else: a file is taken in, made a package, read, and its city comes over.
import { NO_EDITS } from '../../../src/read/intake/mapping-edits.ts';
import { createIntakeClient } from '../../../src/work/intake-client.ts';
import { openReader } from '../../../src/work/read-client.ts';

const chosen = document.querySelector<HTMLInputElement>('#files');
const areas = document.querySelector('#areas');

async function take(file: File): Promise<number> {
  const client = createIntakeClient();
  await client.take([{ id: 1, name: file.name, content: file }], NO_EDITS, 'maalt', () => undefined);
  const { made } = await client.make([], () => undefined);
  if (made === null) throw new Error('no package');
  const { city } = await openReader()({ read: async (path) => made.files.get(path)?.slice() ?? null });
  return city?.levels[0]?.areas.length ?? 0;
}

chosen?.addEventListener('change', () => {
  const [file] = chosen.files ?? [];
  if (file === undefined || areas === null) return;
  take(file).then(
    (count) => (areas.textContent = `${count} areas`),
    (error: unknown) => (areas.textContent = String(error)),
  );
});
