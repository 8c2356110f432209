// `npm run build:deploy`: the headers of `deploy/` from the page's own policy, and the bill of materials from the lockfile.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './deploy/bill-of-materials.ts';
import { hostFiles } from './deploy/host-files.ts';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

mkdirSync(path('deploy'), { recursive: true });
for (const [file, text] of hostFiles) writeFileSync(path(`deploy/${file}`), text);
writeFileSync(path('deploy/sbom.cdx.json'), billOfMaterials(readFileSync(path('package-lock.json'), 'utf8')));
