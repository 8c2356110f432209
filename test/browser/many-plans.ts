import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

const OWN = fileURLToPath(new URL('../../public/data/eksempelby/programmes.json', import.meta.url));

interface Plan {
  readonly areas?: { readonly rode?: readonly string[] };
}

const STEPS = ['applied', 'prequalified', 'running', 'ended'] as const;
const THEMES = ['Sundhed', 'Beskæftigelse', 'Børn og unge', 'Uddannelse'] as const;

/** So many plans over the roder of Eksempelby: every rode has some, one after the other, with and without gaps, and every twentieth without an end. */
export async function manyPlans(count: number): Promise<readonly object[]> {
  const own = JSON.parse(await readFile(OWN, 'utf8')) as readonly Plan[];
  const roder = [...new Set(own.flatMap(({ areas }) => areas?.rode ?? []))];
  return Array.from({ length: count }, (_, i) => {
    const start = 2002 + ((i * 7) % 28);
    const rode = roder.length;
    return {
      id: `plan-${i}`,
      title: `Plan ${i + 1} <script>alert(${i})</script>`,
      type: i % 3 === 0 ? 'områdefornyelse' : 'helhedsplan',
      status: STEPS.slice(0, 1 + (i % 4)).map((state, step) => ({ state, date: `${start - 2 + step}-03` })),
      start: `${start}-0${1 + (i % 9)}`,
      ...(i % 20 === 19 ? {} : { end: `${start + 3 + (i % 3)}-1${i % 3}` }),
      areas: { rode: [roder[i % rode], roder[(i * 13 + 5) % rode]] },
      organisations: [`Boligselskab ${i % 60}`],
      themes: [THEMES[i % 4]],
      residents: 100 + (i % 4000),
      budget: { total: 1_000_000 + i * 1000, currency: 'DKK', split: { kommune: 250_000, landsbyggefonden: 750_000 } },
      evaluations: i % 5 === 0 ? [{ year: 2025, content: `Indhold ${i}` }] : [],
    };
  });
}

/** Eksempelby with other plans than its own. */
export const withManyPlans =
  (count: number) =>
  async (context: BrowserContext): Promise<void> => {
    const json = await manyPlans(count);
    await context.route('**/data/eksempelby/programmes.json', (route) => route.fulfill({ json }));
  };
