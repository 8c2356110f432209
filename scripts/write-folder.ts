import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a folder with these files, all or nothing: it is made beside where it goes and moved there when whole. An empty folder gives way.
 * @throws where a folder that is not empty is there, or a file cannot be written; nothing is left behind then
 */
export async function writeFolder(path: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(path);
  await mkdir(dirname(target), { recursive: true });
  const made = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    for (const [name, text] of files) await writeFile(join(made, name), text);
    await chmod(made, 0o755);
    await rename(made, target);
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}
