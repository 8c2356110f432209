import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'schema');

await mkdir(FOLDER, { recursive: true });
for (const [file, text] of jsonSchemas()) await writeFile(join(FOLDER, file), text);
