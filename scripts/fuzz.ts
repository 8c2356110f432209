// `npm run fuzz -- --minutes N [--start S]`: takes mutated files in for so long, beginning with case S, and prints figures. `--case N` looks at one case again.
import { parseArgs } from 'node:util';
import { fuzzCase } from '../test/read/fuzz/fuzz-case.ts';
import type { FuzzCase } from '../test/read/fuzz/fuzz-case.ts';
import { fuzzSeeds } from '../test/read/fuzz/seeds.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, start: { type: 'string', default: '2000' }, cases: { type: 'string' }, case: { type: 'string' } } });
const seeds = await fuzzSeeds();

if (values.case !== undefined) console.log(await fuzzCase(Number(values.case), seeds));
else await run(Number(values.start), Date.now() + Number(values.minutes) * 60_000, Number(values.cases ?? Infinity));

async function run(start: number, end: number, cases: number): Promise<void> {
  const began = Date.now();
  const outcomes = { taken: 0, partial: 0, refused: 0 };
  const slowest: { number: number; one: FuzzCase }[] = [];
  const failed: string[] = [];
  let [number, memory, spent] = [start, 0, 0];
  for (; number - start < cases && Date.now() < end; number += 1) {
    const one = await fuzzCase(number, seeds);
    outcomes[one.outcome] += 1;
    spent += one.milliseconds;
    memory = Math.max(memory, process.memoryUsage().rss);
    if (slowest.length < 5 || one.milliseconds > (slowest.at(-1)?.one.milliseconds ?? 0)) {
      slowest.push({ number, one });
      slowest.sort((a, b) => b.one.milliseconds - a.one.milliseconds);
      slowest.length = Math.min(5, slowest.length);
    }
    for (const fault of one.faults) failed.push(`case ${number} (${one.seed}): ${fault}`);
    if ((number - start) % 1000 === 999) process.stderr.write(`${number + 1 - start} cases, ${failed.length} faults, ${Math.round(memory / 1e6)} MB\n`);
  }
  const count = number - start;
  console.log(`Cases ${start} to ${number - 1}: ${count} in ${((Date.now() - began) / 60_000).toFixed(1)} min, ${(spent / Math.max(1, count)).toFixed(2)} ms each, memory at most ${Math.round(memory / 1e6)} MB.`);
  console.log(`Taken ${outcomes.taken}, taken with warnings ${outcomes.partial}, refused ${outcomes.refused}.`);
  console.log(`Slowest: ${slowest.map(({ number: at, one }) => `case ${at} (${one.seed}) ${Math.round(one.milliseconds)} ms`).join(', ')}.`);
  for (const line of failed) console.error(line);
  console.log(`${failed.length} faults.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
