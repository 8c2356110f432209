import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { noTreeReader } from '../../../src/state/link/tree-reader.ts';
import { addView, append, captionView, EMPTY_COURSE, LONGEST_CAPTION, MOST_VIEWS, moveView, removeView, replaceView, titleCourse, type Course } from '../../../src/state/meeting/course.ts';
import { besideMap, presentView } from '../../../src/state/meeting/present-view.ts';
import type { View } from '../../../src/state/view.ts';
import { anyCourse, anyView, AREA, city } from './courses.ts';

const opening = defaultView(city, 'da');
const SCREEN = { language: 'da', theme: 'dark' } as const;

describe('a saved view', () => {
  it('opens as it was saved, in the language and colours of the screen', () => {
    fc.assert(
      fc.property(anyView(), (view) => {
        const [saved] = addView(EMPTY_COURSE, view, city, '').views;
        expect(saved).toBeDefined();
        const { view: opened, problems } = presentView(saved ?? { link: '' }, city, SCREEN, noTreeReader);
        expect(problems).toEqual([]);
        expect(opened).toEqual({ ...view, ...SCREEN });
      }),
      { numRuns: 40 },
    );
  });

  it('says what of it is not known here, and not that the package is another edition', () => {
    const [saved] = addView(EMPTY_COURSE, changes.pin(AREA)(opening, city), city, '').views;
    const link = `${(saved?.link ?? '').replace(/@[^~]*~/, '@1999~')}&hologram=on`;
    const { view, problems } = presentView({ link }, city, SCREEN, noTreeReader);
    expect(view.pinned).toBe(AREA);
    expect(problems.map(({ da }) => da).join()).toMatch(/hologram/);
    expect(problems).toHaveLength(1);
  });

  it('holds one thing beside the map: what lies on top', () => {
    const list = changes.setList({ open: true })(opening, city);
    const area = changes.pin(AREA)(list, city);
    const board = changes.setTime({ board: 'themes' })(area, city);
    const bank = changes.setBank({})(board, city);
    expect([opening, list, area, board, bank, { ...bank, plan: 'x' }].map(besideMap)).toEqual([null, 'list', 'area', 'board', 'bank', 'plan']);
  });
});

describe('ordering a course', () => {
  it('moves one view and keeps the order of the others', () => {
    fc.assert(
      fc.property(anyCourse(), fc.nat(9), fc.integer({ min: -3, max: 12 }), (course, at, place) => {
        const id = course.views[at]?.id ?? -1;
        const moved = moveView(course, id, place);
        const others = ({ views }: Course): readonly number[] => views.map((one) => one.id).filter((one) => one !== id);
        expect(others(moved)).toEqual(others(course));
        expect(moved.views).toHaveLength(course.views.length);
        const isThere = course.views[at] !== undefined;
        expect(moved.views.findIndex((one) => one.id === id)).toBe(isThere ? Math.min(Math.max(place, 0), course.views.length - 1) : -1);
      }),
    );
  });

  it('takes away one view and no other; an id is never used again while it stands', () => {
    fc.assert(
      fc.property(anyCourse(), fc.nat(9), (course, at) => {
        const gone = course.views[at];
        const left = removeView(course, gone?.id ?? -1);
        expect(left.views).toEqual(course.views.filter((_, i) => i !== at));
        const { views } = addView(left, opening, city, 'ny');
        expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
      }),
    );
  });

  it('stays the same object where nothing changes, so that no step is made of it', () => {
    const course = titleCourse(addView(EMPTY_COURSE, opening, city, 'a'), 'Møde');
    const same = [moveView(course, 1, 0), moveView(course, 9, 0), captionView(course, 1, 'a'), captionView(course, 9, 'b'), titleCourse(course, 'Møde'), removeView(course, 9), replaceView(course, 1, opening, city), append(course, [])];
    for (const one of same) expect(one).toBe(course);
  });
});

describe('captions and room', () => {
  it('keeps a caption on one line and within its length, and tears no letter apart', () => {
    const [view] = addView(EMPTY_COURSE, opening, city, `to\nlinjer ${'👩🏽‍🏫'.repeat(100)}`).views;
    expect(view?.caption.startsWith('to linjer ')).toBe(true);
    expect(Array.from(view?.caption ?? '').length).toBeLessThanOrEqual(LONGEST_CAPTION);
    expect(view?.caption).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  it('is full at some point and then stays as it is', () => {
    const full = Array.from({ length: MOST_VIEWS + 3 }).reduce<Course>((course) => addView(course, opening, city, ''), EMPTY_COURSE);
    expect(full.views).toHaveLength(MOST_VIEWS);
    expect(addView(full, opening, city, '')).toBe(full);
  });

  it('saves the view of now in the place of another, with its caption', () => {
    const course = addView(EMPTY_COURSE, opening, city, 'Byen');
    const now: View = changes.pin(AREA)(opening, city);
    const [replaced] = replaceView(course, 1, now, city).views;
    expect(replaced?.caption).toBe('Byen');
    expect(presentView(replaced ?? { link: '' }, city, SCREEN, noTreeReader).view.pinned).toBe(AREA);
  });
});
