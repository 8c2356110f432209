import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { linkedPackage, readLink } from '../../../src/state/link/link.ts';
import { fromBase64Url, toBase64Url } from '../../../src/state/meeting/base64-url.ts';
import { addView, EMPTY_COURSE, MOST_VIEWS, titleCourse, type Course } from '../../../src/state/meeting/course.ts';
import { courseFileName, courseText, readCourseText } from '../../../src/state/meeting/course-file.ts';
import { courseLink, LONGEST_ADDRESS, readCourseLink } from '../../../src/state/meeting/course-link.ts';
import { anyCourse, AREA, city, elsewhere, said } from './courses.ts';

const opening = defaultView(city, 'da');
const two = titleCourse([opening, changes.pin(AREA)(opening, city)].reduce<Course>((course, view, i) => addView(course, view, city, `Visning ${i + 1}`), EMPTY_COURSE), 'Møde');
const da = (texts: readonly { readonly da: string }[]): string => texts.map((one) => one.da).join('\n');

describe('base64 for addresses', () => {
  it('is what Node writes, and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it.each(['a', 'ab+c', 'abcd=', 'ab cd', 'æøåa'])('refuses %j', (text) => expect(fromBase64Url(text)).toBeNull());
});

describe('a course as a file', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyCourse(), (course) => {
        const { course: read, refusal, problems } = readCourseText(courseText(course, city), city);
        expect({ refusal, problems }).toEqual({ refusal: null, problems: [] });
        expect(said(read)).toEqual(said(course));
      }),
    );
  });

  it('says format, version and package with its digest, one view a line', () => {
    const text = courseText(two, city);
    expect(JSON.parse(text)).toMatchObject({ format: 'bybarometer-meeting', version: 1, package: { id: city.id, version: city.version, digest: city.digest }, title: 'Møde' });
    expect(text.trimEnd().split('\n')).toHaveLength(4);
  });

  it('keeps the other views where some are broken, of another package or cut, and says which', () => {
    const raw = JSON.parse(courseText(two, city)) as { views: unknown[] };
    const foreign = { caption: '', link: 'v=1&data=andetsted@1~00&lang=da' };
    const broken = [null, 7, {}, { caption: 'x', link: 'javascript:alert(1)' }, { caption: 'x', link: 'v=1&lang=da' }];
    raw.views = [...broken, raw.views[0], foreign, { ...(raw.views[1] as object), caption: 'x'.repeat(500) }];
    const { course, refusal, problems } = readCourseText(JSON.stringify(raw), city);
    expect(refusal).toBeNull();
    expect(course.views.map(({ caption }) => caption.slice(0, 9))).toEqual(['Visning 1', 'x'.repeat(9)]);
    expect(da(problems)).toMatch(/udeladt: visning 1, 2, 3, 4 og 5\.\nHører til en anden datapakke.*visning 7\.\n.*200 tegn: visning 8/);
  });

  it('reads what it understands of a newer one, and says so', () => {
    const raw = { ...(JSON.parse(courseText(two, city)) as object), version: 7, lasers: true };
    const { course, problems } = readCourseText(JSON.stringify(raw), city);
    expect(said(course)).toEqual(said(two));
    expect(da(problems)).toMatch(/nyere udgave/);
  });

  it('says once that it is of another edition of the package', () => {
    const older = { ...city, version: '1999.1', digest: 'ff' };
    const text = courseText(two, older).replaceAll(`@${city.version}~`, '@1999.1~');
    const { course, problems } = readCourseText(text, city);
    expect(course.views).toHaveLength(2);
    expect(da(problems)).toMatch(new RegExp(`^Mødeforløbet er lavet med udgave 1999.1 af datapakken. Her vises udgave ${city.version}`));
    const otherBytes = courseText(two, city).replaceAll(/~[0-9a-f]*&/g, '~ffff&');
    expect(da(readCourseText(otherBytes, city).problems)).toMatch(/anden udgave af de samme data/);
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['a profile', '{"format":"bybarometer-notes","version":1}'],
    ['no views', '{"format":"bybarometer-meeting","version":1}'],
    ['a version that is none', '{"format":"bybarometer-meeting","version":"1","views":[]}'],
  ])('refuses %s in words', (_, text) => expect(readCourseText(text, city).refusal?.da).toMatch(/ikke et mødeforløb/));

  it('of another package is refused with the name of that', () => {
    expect(readCourseText(courseText(two, elsewhere), city).refusal?.da).toMatch(/en anden datapakke \(andetsted\)/);
    const nameless = courseText(two, city).replace(/"package":\{[^}]*\},/, '').replaceAll(`data=${city.id}@`, 'data=andetsted@');
    expect(readCourseText(nameless, city).refusal?.da).toMatch(/\(andetsted\)/);
  });

  it('with more views than a meeting has keeps the first of them', () => {
    const many = { ...two, views: Array.from({ length: MOST_VIEWS + 5 }, (_, i) => ({ id: i + 1, caption: String(i), link: two.views[0]?.link ?? '' })) };
    const { course, problems } = readCourseText(courseText(many, city), city);
    expect(course.views).toHaveLength(MOST_VIEWS);
    expect(da(problems)).toMatch(/første 60/);
  });

  it('is called after package and meeting', () => {
    expect(courseFileName({ ...two, title: ' Møde: 3/12 – Ørestad ' }, 'koebenhavn')).toBe('koebenhavn-møde-3-12-ørestad.json');
    expect(courseFileName(EMPTY_COURSE, 'koebenhavn')).toBe('koebenhavn-moede.json');
  });

  it('never throws, whatever the text', () => {
    const any = fc.oneof(fc.string(), fc.json(), fc.jsonValue().map((views) => JSON.stringify({ format: 'bybarometer-meeting', version: 1, views })));
    expect(() => fc.assert(fc.property(any, (text) => void readCourseText(text, city)))).not.toThrow();
  });
});

describe('a course as a link', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyCourse(), fc.constantFrom('da' as const, 'en' as const), (course, language) => {
        const { course: read, refusal, problems } = readCourseLink(`#${courseLink(course, city, language)}`, city);
        expect({ refusal, problems }).toEqual({ refusal: null, problems: [] });
        expect(said(read)).toEqual(said(course));
      }),
      { numRuns: 40 },
    );
  });

  it('names the package in front, and opens as a link where nothing knows courses', () => {
    const link = courseLink(two, city, 'en');
    expect(linkedPackage(link)).toMatchObject({ id: city.id, version: city.version });
    expect(readLink(link, city, 'da')).toEqual({ view: defaultView(city, 'en'), problems: [] });
  });

  it('of eight views with captions of a line is within what mail programs carry', () => {
    const busy = [changes.pin(AREA), changes.setList({ open: true }), changes.setWeight('boligstandard', 2.5), changes.setMapMode('cover')];
    const course = Array.from({ length: 8 }).reduce<Course>(
      (now, _, i) => addView(now, busy.slice(0, 1 + (i % 4)).reduce((view, step) => step(view, city), opening), city, `${i + 1}. Her er behovet størst, og her er der ingen kendt plan i dag (${'abcdefgh'[i]})`),
      titleCourse(EMPTY_COURSE, 'Økonomiudvalget, 3. december'),
    );
    expect(courseLink(course, city, 'da').length).toBeLessThan(LONGEST_ADDRESS - 100);
  });

  it.each([
    ['cut on its way', (link: string) => link.slice(0, -9), /klippet over/],
    ['without its course', (link: string) => link.replace(/course=.*/, 'course='), /klippet over/],
    ['with a letter that is none', (link: string) => `${link.slice(0, -3)}+++`, /klippet over/],
    ['of a newer edition', (link: string) => link.replace('course=1.', 'course=2.'), /nyere udgave/],
  ])('%s is refused in words', (_, damage, words) => expect(readCourseLink(damage(courseLink(two, city, 'da')), city).refusal?.da).toMatch(words));

  it('of another package is refused with the name of that', () => {
    expect(readCourseLink(courseLink(two, city, 'da').replaceAll(`data=${city.id}@`, 'data=andetsted@'), city).refusal?.da).toMatch(/\(andetsted\)/);
  });

  it('does not unpack to more than a course can be', () => {
    const bomb = toBase64Url(deflateSync(strToU8(JSON.stringify(['x'.repeat(300_000)])), { level: 9 }));
    expect(readCourseLink(`v=1&data=${city.id}@1~&lang=da&course=1.${bomb}`, city).refusal?.da).toMatch(/kan ikke læses/);
  });

  it('never throws, whatever stands in it', () => {
    const raw = fc.jsonValue().map((value) => `v=1&data=${city.id}@1~&lang=da&course=1.${toBase64Url(deflateSync(strToU8(JSON.stringify(value))))}`);
    const any = fc.oneof(fc.string(), raw, fc.base64String().map((text) => `v=1&course=1.${text}`));
    expect(() => fc.assert(fc.property(any, (fragment) => void readCourseLink(fragment, city)), { numRuns: 60 })).not.toThrow();
  });
});
