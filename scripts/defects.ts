/**
 * `npm run test:defects`: plants each defect of `scripts/defects/planted-defects.ts` in a copy of the repository and sees that its test fails,
 * after it has seen that it passes without. Writes the table in `docs/accessibility.md`. Words after `--` choose defects by what they say.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { buildCopy, copyRepository, removeCopy, runTests, withDefect, type Defect } from './defects/plant-defect.ts';
import { PLANTED } from './defects/planted-defects.ts';
import { writeTable } from './defects/defect-table.ts';
import { ROOT } from './set-up/run.mjs';

const chosen = process.argv.slice(2);
const defects = PLANTED.filter(({ what }) => chosen.length === 0 || chosen.some((word) => what.includes(word)));

/** Tests that do not pass by themselves although nothing is planted: their failing would prove nothing. */
async function unsound(folder: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const tests = new Map(defects.map(({ caughtBy }) => [`${caughtBy.file}: ${caughtBy.title}`, caughtBy]));
  for (const [name, named] of tests) {
    const { passed, failed } = await runTests(folder, named);
    const isSound = passed > 0 && failed === 0;
    if (!isSound) wrong.push(name);
    console.log(`${isSound ? 'sound  ' : 'FAILS WITHOUT A DEFECT '} ${name}`);
  }
  return wrong;
}

async function isCaught(folder: string, defect: Defect): Promise<boolean> {
  return withDefect(folder, defect, async () => {
    if (defect.caughtBy.project !== 'unit') await buildCopy(folder);
    return (await runTests(folder, defect.caughtBy, 1)).failed > 0;
  });
}

process.env['BYBAROMETER_CHROMIUM'] ??= await findBrowser();
delete process.env['BYBAROMETER_DIST'];
const folder = await copyRepository();
try {
  await buildCopy(folder);
  const wrong = await unsound(folder);
  const missed: Defect[] = [];
  for (const defect of defects) {
    const caught = await isCaught(folder, defect);
    if (!caught) missed.push(defect);
    console.log(`${caught ? 'caught ' : 'MISSED '} ${defect.what} - ${defect.caughtBy.file}: ${defect.caughtBy.title}`);
  }
  console.log(`\n${defects.length - missed.length} of ${defects.length} planted defects were caught`);
  const isWhole = wrong.length === 0 && missed.length === 0;
  if (isWhole && chosen.length === 0) await writeTable(join(ROOT, 'docs/accessibility.md'), defects, { readFile, writeFile });
  process.exitCode = isWhole ? 0 : 1;
} finally {
  await removeCopy(folder);
}
