import { describe, expect, test } from 'vitest';
import { run } from './memory-io.ts';
import { manifest, RODE, smallCity } from './small-city.ts';

const PLAN = { id: 'a', title: 'Ny plan', type: 'helhedsplan', start: '2026-03', end: '2029', areas: { rode: ['9'] } };
const files = (more: Readonly<Record<string, string>> = {}): Record<string, string> => smallCity({ 'lilleby/programmes.json': JSON.stringify([PLAN]), ...more });
const report = (...more: readonly string[]): readonly string[] => ['report', 'lilleby', '--level', 'rode', '--area', '9', '--out', 'ud', ...more];
const FILE = 'ud/rode-9.html';

/** The text of one section. */
const sectionOf = (html: string, id: string): string => (new RegExp(`<section id="${id}".*?</section>`, 's').exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

const note = (more: object): object => ({ level: 'rode', area: '9', kind: 'strengths', date: '2026-02-01', author: 'NN', text: 'Stærk forening <b>', ...more });
const notes = (package_: string, ...all: readonly object[]): string => JSON.stringify({ format: 'bybarometer-notes', version: 1, package: { id: package_, version: '1.0', digest: '' }, notes: all });

describe('report with notes', () => {
  test('puts them under their headings, newest first, and leaves room to write where there are none', async () => {
    const { status, written } = await run(report('--notes', 'noter.json'), files({ 'noter.json': notes('lilleby', note({}), note({ date: '2026-05-01', author: null, text: 'Nyt bibliotek' }), note({ area: '1', text: 'En anden' })) }));
    const html = written.get(FILE) ?? '';
    expect(status).toBe(0);
    expect(sectionOf(html, 'notes')).toMatch(/Hvad kortet ikke viser .*Plads til at skrive i hånden.*Styrker og ressourcer 1. maj 2026 Nyt bibliotek .*1. februar 2026, NN Stærk forening &lt;b&gt;/);
    expect(html).not.toContain('En anden');
    expect(html.match(/class="line"/g)).toHaveLength(4);
  });

  test('without any has both headings and eight lines', async () => {
    const html = (await run(report(), files())).written.get(FILE) ?? '';
    expect(sectionOf(html, 'notes')).toMatch(/Hvad kortet ikke viser .*Styrker og ressourcer/);
    expect(html.match(/class="line"/g)).toHaveLength(8);
  });

  test('of another package, or what is no file of notes, is refused', async () => {
    for (const text of [notes('andenby'), '{}', 'x']) expect((await run(report('--notes', 'noter.json'), files({ 'noter.json': text }))).status).toBe(2);
    expect((await run(report('--notes', 'mangler.json'), files())).status).toBe(2);
  });
});

describe('report since the last one', () => {
  const before = async (changes: Readonly<Record<string, string>> = {}): Promise<string> => (await run(report('--date', '2025-06-30'), files(changes))).written.get(FILE) ?? '';

  test('of more than six plans that have ended the newest have a row each, those before are named with their years', async () => {
    const plans = [2003, 2010, 2001, 2008, 2012, 2005, 2007, 2009].map((end) => ({ id: `p${end}`, title: `Plan ${end}`, type: 'helhedsplan', start: `${end - 2}-03-01`, end: `${end}-06`, areas: { rode: ['9'] } }));
    const html = (await run(report('--date', '2020-06-30'), files({ 'lilleby/programmes.json': JSON.stringify(plans) }))).written.get(FILE) ?? '';
    const table = /<table class="plans">.*?<\/table>/s.exec(html)?.[0] ?? '';
    expect([...table.matchAll(/<th scope="row">([^<]*)</g)].map(([, title]) => title)).toEqual(['Plan 2012', 'Plan 2010', 'Plan 2009', 'Plan 2008', 'Plan 2007', 'Plan 2005']);
    expect(table).toContain('Tidligere: Plan 2003 (2001–2003); Plan 2001 (1999–2001).');
  });

  test('says what has changed: scores, figures, and plans that began', async () => {
    const last = await before({ 'lilleby/rode.csv': RODE.replace('400,8,60', '380,10,55') });
    for (const since of ['sidst.html', 'sidste-aar']) {
      const { written } = await run(report('--since', since), files({ 'sidst.html': last, 'sidste-aar/rode-9.html': last }));
      const said = sectionOf(written.get(FILE) ?? '', 'since');
      expect(said).toContain('Sidste profil: tal fra 2020, planer læst 30. juni 2025, pakke 1.0.');
      expect(said).toContain('Pakken har samme udgave, men andre filer');
      expect(said).toMatch(/Beboere 380 400 \+20/);
      expect(said).toMatch(/ledige 10,0 % 8,0 % −2,0/);
      expect(said).toContain('Begyndt: Ny plan');
    }
  });

  test('does not subtract scores that were made with other weights, and names them', async () => {
    const { written } = await run(report('--since', 'sidst.html', '--profile', 'kun-ledige'), files({ 'sidst.html': await before() }));
    const said = sectionOf(written.get(FILE) ?? '', 'since');
    expect(said).toMatch(/kan ikke trækkes fra hinanden: vægtene er andre \(ledige fra 50,0 % til 100,0 %, uddannede fra 50,0 % til 0,0 %\)/);
    expect(said).toMatch(/Score [−\d,]+ [−\d,]+ – Plads/);
  });

  test('of another area or package says so; no file at all, and a file that is none', async () => {
    const other = (await run(['report', 'lilleby', '--level', 'rode', '--area', '10', '--out', 'ud'], files())).written.get('ud/rode-10.html') ?? '';
    const sinceOf = async (text: string): Promise<string> => sectionOf((await run(report('--since', 's.html'), files({ 's.html': text }))).written.get(FILE) ?? '', 'since');
    expect(await sinceOf(other)).toContain('Sidste profil er af et andet område (Ti)');
    expect(await sinceOf((await before({ 'lilleby/datapackage.json': JSON.stringify({ ...manifest(), name: 'andenby' }) })))).toContain('af pakken »andenby«');
    expect(sectionOf((await run(report(), files())).written.get(FILE) ?? '', 'since')).toContain('Der er ingen tidligere profil');
    const { status, err } = await run(report('--since', 's.html'), files({ 's.html': '<html>' }));
    expect([status, err.includes('s.html er ikke en områdeprofil')]).toEqual([2, true]);
  });
});

describe('report with a link', () => {
  test('gives each area the link of its own view and a QR code; an address of a view stands as it is', async () => {
    const html = (await run(report('--link', 'https://kort.eksempel.dk/by/'), files())).written.get(FILE) ?? '';
    expect(sectionOf(html, 'sources')).toMatch(/https:\/\/kort.eksempel.dk\/by\/#v=1&amp;data=lilleby@1.0~[0-9a-f]{12}&amp;lang=da&amp;\S*date=2026-06-30\S*area=9/);
    expect(html).toContain('class="qr-code"');
    const given = (await run(report('--link', 'https://kort.eksempel.dk/#v=1&x'), files())).written.get(FILE) ?? '';
    expect(sectionOf(given, 'sources')).toContain('https://kort.eksempel.dk/#v=1&amp;x');
  });

  test('too long for a code that can be read says so', async () => {
    const html = (await run(report('--link', `https://kort.eksempel.dk/#${'x'.repeat(500)}`), files())).written.get(FILE) ?? '';
    expect(sectionOf(html, 'sources')).toContain('Linket er for langt til en QR-kode');
    expect(html).not.toContain('class="qr-code"');
  });
});
