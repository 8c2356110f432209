import { describe, expect, it } from 'vitest';
import { openingProfile } from '../../src/state/weighing/chosen-tree.ts';
import { defaultView, openingLevel } from '../../src/state/default-view.ts';
import { branch, leaf, treeOf } from '../fixtures/city-parts.ts';
import { tinyCity } from '../fixtures/tiny-city.ts';

describe('what opens', () => {
  it('is the level that the package names', () => {
    expect(openingLevel(tinyCity({ opens: 'rode' })).id).toBe('rode');
  });

  it('is else the middle level, and the finer of two', () => {
    const city = tinyCity();
    expect(openingLevel(city).id).toBe('kvarter');
    expect(openingLevel({ ...city, levels: city.levels.slice(0, 2) }).id).toBe('kvarter');
    expect(openingLevel({ ...city, levels: city.levels.slice(0, 1), opens: 'rode' }).id).toBe('bydel');
  });

  it('throws for a package without levels: that is a wrong call', () => {
    expect(() => openingLevel(tinyCity({ levels: [] }))).toThrow('lilleby has no level');
  });

  it('has the level’s year, all plans of today, five quantile classes and nothing moved', () => {
    expect(defaultView(tinyCity(), 'da')).toMatchObject({
      city: { id: 'lilleby', version: '2026.1', digest: '0123456789abcdef0123456789abcdef' },
      level: 'kvarter',
      year: 2026,
      profile: null,
      weights: {},
      subject: { kind: 'index' },
      classes: { method: 'quantile', count: 5 },
      plans: { shown: true, date: null, types: null },
      pinned: null,
    });
  });

  it('is a profile where nothing that the package’s own index scores has figures', () => {
    const city = tinyCity({
      index: treeOf(branch('indeks', [leaf('rygere')])),
      profiles: [
        { id: 'kun-bydel', title: { da: '', en: '' }, description: null, levels: ['bydel'], index: treeOf(branch('i', [leaf('lav_indkomst')])), weights: new Map() },
        { id: 'rode', title: { da: '', en: '' }, description: null, levels: ['rode'], index: treeOf(branch('i', [leaf('lav_indkomst')])), weights: new Map() },
      ],
    });
    expect(city.levels.map((level) => openingProfile(city, level))).toEqual(['kun-bydel', null, 'rode']);
  });
});
