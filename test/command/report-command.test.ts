import { describe, expect, test } from 'vitest';
import { run } from './memory-io.ts';
import { manifest, smallCity } from './small-city.ts';

const HOSTILE = '<script>alert("1")</script>&\'';
const PLANS = [
  { id: 'a', title: `Plan ${HOSTILE}`, type: 'helhedsplan', start: '2019', end: '2027', areas: { rode: ['10'] }, objectives: ['Flere i job'] },
  { id: 'b', title: 'Gammel plan', type: 'helhedsplan', start: '2010', end: '2014', areas: { rode: ['10'] } },
];
const files = (): Record<string, string> => smallCity({ 'lilleby/programmes.json': JSON.stringify(PLANS) });
const report = (...more: readonly string[]): readonly string[] => ['report', 'lilleby', '--level', 'rode', '--out', 'ud', ...more];

/** The text that a reader sees, without tags. */
const textOf = (html: string): string => html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').replace(/\s+/g, ' ');

/** Tags that are opened and closed in order, as a parser for well-formed documents wants them. */
function isWellFormed(html: string): boolean {
  const open: string[] = [];
  for (const [, end = '', name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)(?:\s[^>]*)?>/g)) {
    if (['meta', 'br', 'col', 'link'].includes(name)) continue;
    if (end === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe('report', () => {
  test('writes a profile for every area and a list of them, most deprived first', async () => {
    const { status, out, err, written } = await run(report(), files());
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('5 områdeprofiler skrevet i ud');
    expect([...written.keys()].toSorted()).toEqual(['ud/index.html', 'ud/rode-07.html', 'ud/rode-1.html', 'ud/rode-10.html', 'ud/rode-2.html', 'ud/rode-9.html']);
    const index = written.get('ud/index.html') ?? '';
    expect([...index.matchAll(/href="([^"]+)"/g)].map(([, file]) => file)).toEqual(['rode-10.html', 'rode-2.html', 'rode-9.html', 'rode-1.html', 'rode-07.html']);
  });

  test('one area alone gets no list', async () => {
    const { written, err } = await run(report('--area', '9', '--lang', 'en'), files());
    expect([...written.keys()]).toEqual(['ud/rode-9.html']);
    expect(err).toContain('1 area profile written to ud');
    expect(written.get('ud/rode-9.html')).toContain('<html lang="en">');
  });

  test('is one document of closed tags, without script, address to fetch, or figure that is none', async () => {
    for (const language of ['da', 'en']) {
      for (const html of (await run(report('--lang', language), files())).written.values()) {
        expect(isWellFormed(html)).toBe(true);
        expect(html).not.toMatch(/<script(?! type="application\/json" id="profile-data">)|\son\w+=|javascript:|src=|@import|url\(/i);
        expect(textOf(html)).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/);
      }
    }
  });

  test('takes hostile text for text, in titles, plans and the style', async () => {
    const made = manifest();
    const hostile = { ...made, title: HOSTILE, version: '</style><script>', bybarometer: { ...made.bybarometer, levels: (made.bybarometer['levels'] as object[]).map((level) => ({ ...level, title: { da: HOSTILE, en: HOSTILE } })) } };
    const all = { ...files(), 'lilleby/datapackage.json': JSON.stringify(hostile), 'lilleby/rode.csv': files()['lilleby/rode.csv']?.replace('Ti,', '<img src=x onerror=alert(1)>,') ?? '' };
    const { written } = await run(report('--area', '10'), all);
    const html = written.get('ud/rode-10.html') ?? '';
    expect(html).not.toMatch(/<script(?! type="application\/json" id="profile-data">)|<img/i);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(textOf(html)).toContain(`Plan ${HOSTILE}`);
    expect(textOf(html)).toContain('<img src=x onerror=alert(1)>');
    expect(isWellFormed(html)).toBe(true);
  });

  test('says the same figures as the command score', async () => {
    const rows = JSON.parse((await run(['score', 'lilleby', '--level', 'rode', '--format', 'json'], files())).out) as { area: string; score: number | null; rank: number | null }[];
    const { written } = await run(report(), files());
    for (const { area, score, rank } of rows) {
      const text = textOf(written.get(`ud/rode-${area}.html`) ?? '');
      expect(text).toContain(score === null ? 'Score ingen tal' : `Score ${score.toFixed(2).replace('.', ',').replace('-', '−')} højere er større behov`);
      expect(text).toContain(rank === null ? 'Plads ingen tal' : `Plads nr. ${rank} af 4 roder`);
    }
  });

  test('sorts plans by what they are on the day', async () => {
    const at = async (date: string): Promise<string> => textOf((await run(report('--area', '10', '--date', date), files())).written.get('ud/rode-10.html') ?? '');
    expect(await at('2020-01-01')).toMatch(/I gang .*Plan <script>.*Flere i job.* Afsluttede .*Gammel plan/);
    expect(await at('2012-01-01')).toMatch(/I gang .*Gammel plan.* På vej .*Plan <script>/);
  });

  test('an area below the minimum population is told without a score', async () => {
    const text = textOf((await run(report('--area', '07'), files())).written.get('ud/rode-07.html') ?? '');
    expect(text).toContain('færre end 100 beboere');
    expect(text).toContain('Området har ingen score, så den kan ikke deles op.');
  });

  test('a wrong command line is said, and nothing is written', async () => {
    const cases: readonly (readonly [readonly string[], string])[] = [
      [['report', 'lilleby', '--level', 'rode'], 'Angiv en mappe'],
      [report('--area', '99'), 'Området "99" findes ikke på niveauet "rode"'],
      [report('--date', '2026-02-30'), '--date skal være en dag'],
      [report('--link', 'javascript:alert(1)'), '--link skal være en adresse'],
      [report('--year', '1990'), '1990'],
      [['report', 'lilleby', '--level', 'rode', '--out', 'nowhere/x'], 'Mappen nowhere/x kan ikke laves'],
    ];
    for (const [args, message] of cases) {
      const { status, err, written } = await run(args, files());
      expect([status, written.size]).toEqual([2, 0]);
      expect(err).toContain(message);
    }
  });

  test('errors in the data stop it before anything is written', async () => {
    const { status, err, written } = await run(report(), { ...files(), 'lilleby/rode.csv': 'area,aar,navn,beboere,ledige\n10,2020,Ti,500,tolv\n' });
    expect([status, written.size]).toEqual([1, 0]);
    expect(err).toContain('rode.csv');
  });

  test('ids that are no file names, or the same but for capitals, get files of their own', async () => {
    const rode = 'area,aar,navn,beboere,ledige,uddannede\n../../x,2020,A,500,12,40\n..x,2020,B,400,8,60\nå/B,2020,C,300,4,80\nÅ/b,2020,D,300,5,70\n';
    const { written } = await run(report(), { ...smallCity({ 'lilleby/rode.csv': rode }) });
    expect([...written.keys()]).toEqual(['ud/rode--x.html', 'ud/rode--x-2.html', 'ud/rode-å-B.html', 'ud/rode-Å-b-2.html', 'ud/index.html']);
  });
});
