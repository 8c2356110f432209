import { describe, expect, it } from 'vitest';
import { NEED_GROUPS, type GroupRule } from '../../../src/plans/group-rule.ts';
import { TOO_FEW_RESIDENTS } from '../../../src/score/classes/classify.ts';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes, type Change } from '../../../src/state/actions.ts';
import { coverOfArea } from '../../../src/state/area/area-cover.ts';
import { driversOfArea } from '../../../src/state/area/area-drivers.ts';
import { coverLens } from '../../../src/state/cover/cover-scene.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { filtersInWords } from '../../../src/state/list/list-filters-in-words.ts';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import type { Scene } from '../../../src/state/scene.ts';
import { spokenArea } from '../../../src/state/area/spoken-area.ts';
import { day, programme } from '../../fixtures/city-parts.ts';
import { PROGRAMMES, tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity());
const TOP_TWO: GroupRule = { high: { by: 'count', count: 2 }, cover: 0.5 };
/** Three years after the figures: the plan in 301 runs. */
const IN_2016: readonly Change[] = [changes.setMapMode('cover'), changes.setCover(TOP_TWO), changes.setPlans({ date: '2016-06-30' })];
const groupNames = (scene: Scene) => scene.rows.map(({ id, classIndex }) => `${id} ${NEED_GROUPS[classIndex] ?? classIndex}`);

function seen(steps: readonly Change[], of = city, look: 'light' | 'dark' = 'light'): Scene {
  const view = steps.reduce((now, step) => step(now, of), defaultView(of, 'da', 'rode'));
  return coverLens()(createSceneDeriver()(of, view, TODAY, look), look);
}

describe('the map of need and plans together', () => {
  it('has the four groups as classes; what has no score keeps its reason', () => {
    expect(groupNames(seen(IN_2016))).toEqual(['101 high-without', '102 lower-without', '201 high-without', '202 lower-without', '301 lower-with', `302 ${TOO_FEW_RESIDENTS}`]);
  });

  it('says how many with most need have no known plan, and how many live there', () => {
    const { sentence, mode } = seen(IN_2016);
    expect(mode).toBe('cover');
    expect(sentence.da.replaceAll('\u00a0', ' ')).toBe(
      'Kortet sætter behov og planer sammen: 5 af 6 roder, 2013, planer den 30. juni 2016. Ingen af de 2 mest udsatte roder har en kendt aktiv plan, der dækker mindst 50 % af området; der bor 1.800 mennesker. Mørkest er større behov uden kendt plandækning.',
    );
    expect(seen(IN_2016, city, 'dark').sentence.en).toContain('Lightest is greater need without known cover by plans.');
    expect(seen(IN_2016, city, 'dark').sentenceOnPaper.en).toContain('Darkest is greater need without known cover by plans.');
  });

  it('says "no plan" only of a package that holds every plan', () => {
    const whole = seen(IN_2016, discloseCity(tinyCity({ programmesComplete: true })));
    expect(whole.sentence.da).toContain('roder har en aktiv plan, der');
    expect(whole.legend.names?.map(({ full }) => full.da)).toEqual(['mindre behov, ingen plandækning', 'mindre behov, med plandækning', 'større behov, med plandækning', 'større behov, ingen plandækning']);
    expect(seen(IN_2016).legend.names?.at(-1)?.full.da).toBe('større behov, ingen kendt plandækning');
  });

  it('counts the same in legend and rows, and says the group aloud', () => {
    const scene = seen(IN_2016);
    expect(scene.legend.classes.map(({ count }) => count)).toEqual([2, 1, 0, 2]);
    expect(scene.legend.without.tooFew).toBe(1);
    expect(spokenArea(scene, 0).da).toContain('større behov, ingen kendt plandækning');
  });

  it('follows weights and thresholds', () => {
    const { sentence } = seen([...IN_2016, changes.setCover({ high: { by: 'share', share: 1 } })]);
    expect(sentence.da).toContain('4 af de 5 mest udsatte roder');
    const all = seen([...IN_2016, changes.setCover({ high: { by: 'score', atLeast: 99 } })]);
    expect(all.sentence.da).toContain('Ingen roder når den score');
    expect(groupNames(all)).not.toContain('101 high-without');
  });

  it('keeps one group in the list, and says so in what is exported', () => {
    const scene = seen([...IN_2016, changes.setList({ group: 'high-without' })]);
    expect(scene.listed.map(({ id }) => id)).toEqual(['101', '201']);
    expect(filtersInWords(scene).map(({ da }) => da)).toEqual(['kun gruppen "større behov, ingen kendt plandækning"']);
    expect(filtersInWords({ ...scene, mode: 'need' })).toEqual([]);
  });
});

describe('need and plans more than three years apart', () => {
  const apart = seen([changes.setMapMode('cover'), changes.setCover(TOP_TWO)]);

  it('are not set together: the map is that of need, with a line that says why', () => {
    expect(apart.mode).toBe('need');
    expect(apart.legend.names).toBeNull();
    expect(apart.sentence.da).not.toContain('mest udsatte');
    expect(apart.notes[0]?.da).toContain('behovets nyeste tal er fra 2013');
    expect(apart.notes[0]?.da).toContain('Der er 13 år imellem');
    expect(apart.notes.filter(({ da }) => da.includes('2013'))).toHaveLength(1);
  });

  it('nor in the panel of an area, which still says what is covered', () => {
    const lines = coverOfArea(apart, 0).map(({ da }) => da.replaceAll('\u00a0', ' '));
    expect(lines[0]).toBe('Aktive planer dækker 100 % af området den 21. november 2026.');
    expect(lines.join(' ')).toContain('de er taget hele');
    expect(lines.join(' ')).not.toContain('Gruppe:');
    expect(driversOfArea(apart, 0)).toBeNull();
  });
});

describe('an area with its plans', () => {
  it('tells of the last plan and of ends that are not known', () => {
    const scene = seen([changes.setPlans({ date: '2022-06-30' })]);
    expect(coverOfArea(scene, 4).map(({ da }) => da).join(' ')).toContain('2019, for 2 år siden.');
    expect(coverOfArea(scene, 1).map(({ da }) => da.replaceAll('\u00a0', ' '))).toContain('100 %, hvis planer uden kendt slut stadig kører.');
  });

  it('sets what the need is driven by beside what the plans work with', () => {
    const working = [...PROGRAMMES, programme('hp-uddannelse', { start: day('2014'), end: day('2017'), areas: new Map([['rode', ['101']]]), themes: ['Social'] })];
    const [none, works] = [seen(IN_2016), seen(IN_2016, discloseCity(tinyCity({ programmes: working })))];
    expect(driversOfArea(none, 0)?.sentence.da).toMatch(/^Behovet drives af .+; ingen kendt plan her arbejder med det\.$/);
    expect(driversOfArea(works, 0)?.drivers[0]?.programmes.map(({ id }) => id)).toEqual(['hp-uddannelse']);
    expect(driversOfArea(works, 0)?.sentence.da).toContain('planer her arbejder med det');
  });
});

describe('the link', () => {
  const base = defaultView(city, 'da', 'rode');

  it.each(['share:0:0.5', 'share:1.2:0.5', 'count:2.5:0.5', 'count:0:0.5', 'score:1:0', 'score:1:1.1', 'share:0.2', 'top:0.2:0.5', 'share:0.2:0.5:1'])('falls back, and says so, on cover=%s', (text) => {
    const link = readLink(`${writeLink(base, city)}&cover=${text}`, city, 'da');
    expect(link.view.cover).toEqual(base.cover);
    expect(link.problems).toHaveLength(1);
  });

  it('of old, without these parts, opens as before', () => {
    expect(writeLink(base, city)).not.toMatch(/cover|group/);
    expect(readLink(writeLink(base, city), city, 'da').view).toEqual(base);
  });
});
