import { fileURLToPath } from 'node:url';
import { writePackages } from './write-packages.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

await writePackages(folder('../data'), folder('../public/data'));
