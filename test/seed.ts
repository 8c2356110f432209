import fc from 'fast-check';

/*
 * Properties draw the same examples in every run, so that a failure can be repeated and a change is judged by what it changes.
 * BYBAROMETER_SEED=random hunts with fresh ones, a number repeats what such a hunt found (`npm run test:long` hunts).
 */
const asked = process.env['BYBAROMETER_SEED'] ?? '20261121';
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
