import { describe, expect, it } from 'vitest';
import { discloseCity } from '../../../src/score/disclosure-gate.ts';
import { changes } from '../../../src/state/actions.ts';
import { defaultView } from '../../../src/state/default-view.ts';
import { createSceneDeriver } from '../../../src/state/derive-scene.ts';
import { exportTrail, methodText } from '../../../src/state/list/export-trail.ts';
import { branch, leaf, treeOf } from '../../fixtures/city-parts.ts';
import { tinyCity, TODAY } from '../../fixtures/tiny-city.ts';

const city = discloseCity(tinyCity({ attribution: [{ title: 'Lilleby Kommune', url: null, retrieved: null, licence: 'CC BY 4.0' }] }));
const trail = (...steps: readonly ReturnType<typeof changes.setLevel>[]): Readonly<Record<string, string>> => {
  const view = steps.reduce((now, step) => step(now, city), defaultView(city, 'da', 'rode'));
  const lines = exportTrail(createSceneDeriver()(city, view, TODAY), 'https://eksempel.dk/#v=1', TODAY);
  return Object.fromEntries(lines.map((line) => [line.id, line.value.da]));
};

describe('the trail of an export', () => {
  it('says everything that it takes to make it again', () => {
    expect(trail()).toEqual({
      shows: 'Kortet viser behov i 5 af 6 roder, 2013, målt på 1 af 4 temaer. Mørkest: de 20 procent med størst behov.',
      package: 'Lilleby (lilleby), udgave 2026.1, 0123456789ab',
      level: 'Roder',
      year: '2013',
      'years-used': 'Lav indkomst: 2013; Ingen uddannelse: 2013',
      profile: 'pakkens eget indeks',
      weights: 'Tema social 1; Lav indkomst 1; Ingen uddannelse 1; Tema integration indgår ikke; Herkomst 1',
      method: 'vægtet gennemsnit af z-scorer',
      doubt: 'Varieret: 7 vægte, hver ganget med et tilfældigt tal fra 75 til 125 procent, uafhængigt af de andre; 1.000 udtræk, frø 1.',
      'minimum-population': '300',
      'plan-date': '21.\u00a0november\u00a02026',
      sources: 'Lilleby Kommune, CC BY 4.0',
      made: '21.\u00a0november\u00a02026',
      link: 'https://eksempel.dk/#v=1',
    });
  });

  it('names a profile, and that its weights were changed', () => {
    expect(trail(changes.chooseProfile('med-herkomst'))['profile']).toBe('Med herkomst');
    const moved = trail(changes.chooseProfile('med-herkomst'), changes.setWeight('social', 2.5));
    expect([moved['profile'], moved['weights']]).toEqual(['Med herkomst, ændret', expect.stringContaining('Tema social 2,5')]);
  });

  it('puts a method in words, each part once', () => {
    const mixed = branch('i', [leaf('a'), { ...leaf('b'), steps: [{ do: 'log', offset: 0 }, { do: 'z-score', sd: 'population' }] }]);
    expect(methodText(treeOf({ ...mixed, aggregate: { ...mixed.aggregate, method: 'geometric' } })).da).toBe('vægtet geometrisk gennemsnit af z-scorer og logaritmer');
  });
});
