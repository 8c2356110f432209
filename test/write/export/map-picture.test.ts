import { describe, expect, test } from 'vitest';
import { fitProjection } from '../../../src/draw/svg-path.ts';
import type { MapPicture } from '../../../src/write/map-picture/picture.ts';
import { mapPictureSvg } from '../../../src/write/map-picture/map-picture-svg.ts';
import { withNotes } from '../../../src/write/map-picture/png-chunks.ts';
import { scaleBar } from '../../../src/write/map-picture/scale-bar.ts';
import { linesOf } from '../../../src/write/map-picture/text-block.ts';
import { shapes } from './areas-written.ts';

const [polygons = []] = shapes.map((shape) => shape?.polygons ?? []);
const picture: MapPicture = {
  heading: 'København · Kvarterer',
  title: 'Behov i 61 kvarterer <script>',
  date: '21. november 2026',
  caution: 'Kortet siger hvor, ikke hvorfor.',
  key: { title: 'Behov', entries: [{ of: 5, fill: '#1d2660', marks: 'none', label: '3,25 – 4,00', count: 12 }, { of: 'withheld', fill: '#e4e1da', marks: 'falling', label: 'skjult', count: 1 }], ink: '#8d877c', border: '#fbfaf7' },
  counted: 'områder',
  lineKey: [{ stroke: '#8e3a78', width: 3, dash: null, label: 'aktiv plan' }],
  areas: [{ name: 'Gavlhus', polygons, fill: '#1d2660', marks: 'none', ink: '#ffffff', label: { at: [12.55, 55.66], room: 3000 } }],
  under: [{ fill: '#d5dfe1', polygons }],
  over: [],
  lines: [{ stroke: '#8e3a78', width: 3, dash: null, polygons }],
  paper: '#f3f1ec',
  trail: ['Vægte: Lav indkomst 1', 'Kilder: Københavns Kommune'],
  link: 'https://example.org/#v1&weights=a:1',
  linkLabel: 'Åbn igen',
  watermark: null,
};

describe('the map as a page of SVG', () => {
  const svg = mapPictureSvg(picture);

  test('is A4 lying, with what it shows, key with counts, day, sources, weights and the link', () => {
    expect(svg).toContain('width="297mm" height="210mm"');
    for (const text of ['København · Kvarterer', '21. november 2026', '3,25 – 4,00', '>12<', 'skjult', 'aktiv plan', 'Kilder: Københavns Kommune', 'Vægte: Lav indkomst 1', 'Åbn igen: https://example.org/#v1&amp;weights=a:1']) expect(svg).toContain(text);
    expect(svg).toMatch(/<a href="https:\/\/example\.org\/#v1&amp;weights=a:1">/);
  });

  test('text from outside is text, and nothing in it runs or is fetched', () => {
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/<script|<image|xlink:|javascript:|@import/);
  });

  test('a figure that is withheld is hatched, on the map and in the key', () => {
    const hidden = mapPictureSvg({ ...picture, areas: picture.areas.map((area) => ({ ...area, fill: '#e4e1da', marks: 'falling' })) });
    expect(hidden.match(/fill="url\(#falling\)"/g)).toHaveLength(2);
  });

  test('a fictional city has its mark across the map; a real one has none', () => {
    expect(mapPictureSvg({ ...picture, watermark: 'OPDIGTET BY' })).toMatch(/fill-opacity="0.16"[^>]*>OPDIGTET BY</);
    expect(svg).not.toContain('fill-opacity');
  });

  test('a trail that is too long for the foot is cut there and stands in full in the description', () => {
    const long = mapPictureSvg({ ...picture, trail: Array.from({ length: 400 }, (_, i) => `Vægt ${i}: 1`) });
    expect(/<desc>([^]*)<\/desc>/.exec(long)?.[1]).toContain('Vægt 399: 1');
    expect(long.replace(/<desc>[^]*<\/desc>/, '')).not.toContain('Vægt 399: 1');
    expect(long.replace(/<desc>[^]*<\/desc>/, '')).toContain('weights=a:1');
  });
});

test('a name without room is left out', () => {
  expect(mapPictureSvg(picture)).toContain('>Gavlhus</text>');
  expect(mapPictureSvg({ ...picture, areas: picture.areas.map((area) => ({ ...area, label: { at: [12.55, 55.66], room: 10 } })) })).not.toContain('>Gavlhus</text>');
});

test('the scale bar is a round length, true within a half per cent, and no longer than it may be', () => {
  const project = fitProjection([12.45, 55.6, 12.65, 55.73], 800, 600);
  const { metres, length } = scaleBar(project, [12.55, 55.66], 180);
  expect([1000, 2000, 5000]).toContain(metres);
  expect(length).toBeLessThanOrEqual(180);
  // A degree of latitude is 111.3 km here, and the projection has one scale both ways.
  const up = project([12.55, 55.66])[1] - project([12.55, 55.67])[1];
  expect(length / metres / (up / 1113.6)).toBeCloseTo(1, 2);
});

test('lines are broken between words, and an address where it must', () => {
  expect(linesOf('et to tre', 10, 26)).toEqual(['et to', 'tre']);
  expect(linesOf('37 % af', 10, 26)).toEqual(['37 %', 'af']);
  expect(linesOf('x'.repeat(12), 10, 26)).toEqual(['xxxxx', 'xxxxx', 'xx']);
});

describe('a PNG with its size and its texts', () => {
  const one = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
  const chunks = (png: Uint8Array): { type: string; data: Uint8Array; crc: number }[] => {
    const view = new DataView(png.buffer, png.byteOffset);
    const found = [];
    for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
      const length = view.getUint32(at);
      found.push({ type: new TextDecoder().decode(png.subarray(at + 4, at + 8)), data: png.subarray(at + 8, at + 8 + length), crc: view.getUint32(at + 8 + length) });
    }
    return found;
  };

  test('300 dots an inch are 11,811 a metre, and the texts are UTF-8', () => {
    const found = chunks(withNotes(one, { dotsPerInch: 300, texts: { Title: 'Behov på kort' } }));
    expect(found.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
    expect(found[1]?.data).toEqual(Uint8Array.from([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]));
    expect(new TextDecoder().decode(found[2]?.data)).toBe('Title\0\0\0\0\0Behov på kort');
  });

  test('checksums are those of the standard', () => {
    // pHYs of 11,811 dots a metre, as it stands in files of other programs.
    expect(chunks(withNotes(one, { dotsPerInch: 300, texts: {} }))[1]?.crc).toBe(0x78a5_3f76);
  });
});
