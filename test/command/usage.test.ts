import { describe, expect, test } from 'vitest';
import { run } from './memory-io.ts';
import { smallCity } from './small-city.ts';

describe('a wrong command line ends with 2 and says why', () => {
  test.each([
    [[], 'mangler en kommando'],
    [['scor', 'lilleby'], '"scor" findes ikke'],
    [['score'], 'mangler en pakke'],
    [['score', 'storeby', '--level', 'rode'], 'storeby'],
    [['score', 'lilleby/rode.csv', '--level', 'rode'], 'ikke en pakke'],
    [['score', 'lilleby'], 'Mulige: bydel rode'],
    [['score', 'lilleby', '--level', 'kvarter'], 'Mulige: bydel rode'],
    [['score', 'lilleby', '--level'], '--level mangler sin værdi'],
    [['score', 'lilleby', '--level', '--year', '2020'], '--level mangler sin værdi'],
    [['score', 'lilleby', '--level=rode', '--level', 'rode'], 'står to gange'],
    [['score', 'lilleby', '--niveau', 'rode'], '--niveau findes ikke'],
    [['score', 'lilleby', '-level', 'rode'], '-level findes ikke'],
    [['score', 'lilleby', 'ekstra', '--level', 'rode'], 'ekstra'],
    [['score', 'lilleby', '--level', 'rode', '--year', 'i går'], 'helt årstal'],
    [['score', 'lilleby', '--level', 'rode', '--year', '1999'], 'År med tal: 2020'],
    [['score', 'lilleby', '--level', 'rode', '--profile', 'x'], 'Mulige: kun-ledige'],
    [['score', 'lilleby', '--level', 'rode', '--profile', 'x.json'], 'x.json'],
    [['score', 'lilleby', '--level', 'rode', '--profile', 'locked.json'], 'locked.json'],
    [['score', 'lilleby', '--level', 'rode', '--format', 'xml'], 'csv csv-da json'],
    [['score', 'lilleby', '--level', 'rode', '--lang', 'sv'], 'da en'],
    [['score', 'lilleby', '--level', 'rode', '--out', 'nowhere/x.csv'], 'nowhere/x.csv'],
    [['validate', 'lilleby', '--level', 'rode'], '--level findes ikke'],
    [['validate', 'lilleby', '--format', 'csv'], 'text json'],
    [['robustness', 'lilleby'], 'Mulige: bydel rode'],
    [['robustness', 'lilleby', '--level', 'rode', '--draws', '0'], '--draws skal være et helt tal fra 1'],
    [['robustness', 'lilleby', '--level', 'rode', '--draws', '10.5'], '--draws skal være et helt tal'],
    [['robustness', 'lilleby', '--level', 'rode', '--draws', '1e9'], 'ikke "1e9"'],
    [['robustness', 'lilleby', '--level', 'rode', '--seed', '-1'], '--seed skal være et helt tal fra 0'],
    [['robustness', 'lilleby', '--level', 'rode', '--seed', '9007199254740993'], '--seed skal være'],
    [['robustness', 'lilleby', '--level', 'rode', '--spread', '1.5'], '--spread skal være et tal med punktum fra 0 til 1'],
    [['robustness', 'lilleby', '--level', 'rode', '--spread', '0,25'], 'ikke "0,25"'],
    [['score', 'lilleby', '--level', 'rode', '--draws', '10'], '--draws findes ikke'],
    [['priority', 'lilleby', '--level', 'rode'], 'Angiv en dato med --date'],
    [['priority', 'lilleby', '--level', 'rode', '--date', '31-02-2026'], 'ikke "31-02-2026"'],
    [['priority', 'lilleby', '--level', 'rode', '--date', '2026-02-31'], 'dag i kalenderen'],
    [['priority', 'lilleby', '--level', 'rode', '--date', '2026'], 'ikke "2026"'],
    [['priority', 'lilleby', '--level', 'rode', '--date', '2026-01-01', '--share', '20'], '--share skal være et tal med punktum fra 0 til 1'],
    [['priority', 'lilleby', '--level', 'rode', '--date', '2026-01-01', '--cover', '-1'], '--cover skal være'],
    [['priority', 'lilleby', '--date', '2026-01-01'], 'Mulige: bydel rode'],
    [['score', 'lilleby', '--level', 'rode', '--date', '2026-01-01'], '--date findes ikke'],
    [['report', 'lilleby', '--level', 'rode'], 'Angiv en mappe til profilerne med --out MAPPE'],
    [['convert'], 'mangler en fil'],
    [['convert', 'lilleby/rode.csv'], 'Angiv en mappe med --out'],
    [['convert', 'storeby.csv', '--out', 'ny'], 'storeby.csv'],
    [['convert', 'lilleby/rode.csv', '--out', 'ny', '--mapping', 'x.json'], 'x.json'],
    [['convert', 'lilleby/rode.csv', '--out', 'ny', '--repairs', 'ja'], 'list accept'],
    [['convert', 'lilleby/rode.csv', '--out', 'lilleby'], 'lilleby'],
  ])('%j', async (args, reason) => {
    const { status, out, err } = await run(args, smallCity());
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).toContain('--help');
  });

  test('in English when asked', async () => {
    expect((await run(['scor', 'lilleby', '--lang=en'], smallCity())).err).toContain('There is no command "scor"');
  });
});

describe('--help', () => {
  test.each([[['--help']], [['score', '--help']], [['validate', '-h']]])('%j shows the usage and ends with 0', async (args) => {
    const { status, out, err } = await run(args, {});
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('score PAKKE');
  });
});

test('a fault of the program itself is said without a stack trace', async () => {
  const files = smallCity();
  Object.defineProperty(files, 'lilleby/datapackage.json', { get: () => { throw new Error('disk on fire'); }, enumerable: true });
  const { status, err } = await run(['score', 'lilleby', '--level', 'rode'], files);
  expect(status).toBe(1);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});
