// `npm test`: does its own set-up, then checks everything in order and ends with one line of figures. `--long` adds test/long.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build } from './set-up/build.mjs';
import { CACHE, checkNode, install } from './set-up/install.mjs';
import { tool, Trouble } from './set-up/run.mjs';

const long = process.argv.includes('--long');
// The long run looks for new counterexamples; the quick one repeats the same ones (test/seed.ts).
if (long) process.env.BYBAROMETER_SEED ??= 'random';
const steps = [];
const closings = [];
const total = { passed: 0, failed: 0 };

/** Runs one step under a headline; a step that fails does not keep the others from running. */
async function step(title, work) {
  console.log(`\n== ${title}`);
  const begun = performance.now();
  const failed = await work().catch((error) => {
    console.error(error instanceof Trouble ? error.message : error);
    return true;
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  steps.push({ title, failed, seconds });
  console.log(`-- ${title}: ${failed ? 'FAILED' : 'ok'} (${seconds} s)`);
  return !failed;
}

const program = (name, bin, args) => async () => (await tool(name, bin, args)).code !== 0;

/** Runs one vitest project, adds up its figures and keeps its closing lines for the summary. */
const vitest = (project, { minutes, more = [] }) => async () => {
  const report = join(CACHE, `tests-${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...more];
  const { code, output } = await tool('vitest', 'vitest', args, { capture: true, minutes });
  closings.push(...closingLines(output));
  if (!existsSync(report)) return noReport();
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += numPassedTests;
  total.failed += numFailedTests;
  // A file that does not even load, or an error outside a test, fails the run without failing a test.
  if (code !== 0 && numFailedTests === 0) total.failed += 1;
  return code !== 0;
};

/** A run that was stopped, or that never began, says nothing of its tests: it counts as one that failed. */
function noReport() {
  total.failed += 1;
  return true;
}

function closingLines(output) {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.filter((line) => /^\s+(Test Files|Tests|Errors|Start at|Duration)\s{2}/.test(line));
}

async function checks() {
  await step('type-check', program('typescript', 'tsc', ['-p', 'tsconfig.json']));
  await step('type-check without the DOM', program('typescript', 'tsc', ['-p', 'tsconfig.pure.json']));
  await step('lint', program('oxlint', 'oxlint', ['--deny-warnings', 'src', 'scripts', 'test']));
  await step('unit, property and architecture tests', vitest('unit', { minutes: 15 }));
  const built = await step('build', () => build().then(() => false));
  if (built) await step('browser tests on the production build', vitest('browser', { minutes: 25, more: ['--bail=12'] }));
  if (long) await step('long tests', vitest('long', { minutes: 90 }));
}

function summarise() {
  console.log('\n== summary');
  for (const { title, failed, seconds } of steps) console.log(`${failed ? 'FAILED' : 'ok    '} ${title} (${seconds} s)`);
  for (const line of closings) console.log(line);
  // A step without tests of its own counts as one, so that "0 failed" is never said of a run that failed.
  const others = steps.filter(({ title, failed }) => failed && !title.includes('tests')).length;
  const failed = total.failed + others;
  console.log(`\n${total.passed} passed, ${failed} failed`);
  process.exitCode = steps.some((one) => one.failed) || failed > 0 || total.passed === 0 ? 1 : 0;
}

try {
  checkNode();
  await install();
  mkdirSync(CACHE, { recursive: true });
  await checks();
  summarise();
} catch (error) {
  console.error(error instanceof Trouble ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
