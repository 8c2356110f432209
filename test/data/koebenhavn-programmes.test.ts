import { describe, expect, it } from 'vitest';
import { builtManifest, builtProgrammes, rowsOf, sourceText } from './koebenhavn-files.ts';

const programmes = builtProgrammes();
const facts = rowsOf(sourceText('programmes.csv'));
const byId = (id: string) => programmes.find((one) => one.id === id);

describe('the programmes of koebenhavn', () => {
  it('are the 49 of the fact table, dates as they stand and nothing for what is unknown', () => {
    expect(facts.length).toBe(49);
    expect(programmes.map(({ id, title, type, start, end }) => [id, title, type, start ?? '', end ?? ''])).toEqual(
      facts.map((row) => [row['id'], row['title'], row['type'], row['start'], row['end']]),
    );
    expect(facts.filter((row) => row['end_known'] === 'no').map((row) => byId(row['id'] ?? '')?.end)).toEqual(Array(20).fill(undefined));
  });

  it('work in roder that exist', () => {
    const roder = new Set(rowsOf(sourceText('roder.csv')).map((row) => row['rode_nr']));
    expect(programmes.flatMap((one) => one.areas?.rode ?? []).filter((rode) => !roder.has(rode))).toEqual([]);
    expect(programmes.map((one) => (one.areas?.rode ?? []).join(';'))).toEqual(facts.map((row) => row['roder']));
  });

  it('have borders as sure as they were judged', () => {
    const expected = new Map([['high', 'approximate'], ['medium', 'approximate'], ['low', 'unknown'], ['none', 'unknown']]);
    expect(programmes.map((one) => one.delimitation)).toEqual(facts.map((row) => expected.get(row['roder_confidence'] ?? '')));
    expect(programmes.map((one) => one.areas === undefined)).toEqual(facts.map((row) => row['roder_confidence'] === 'none'));
  });

  it('have budgets in kroner, split where that is known', () => {
    expect(byId('of-sundby-nord')?.budget).toEqual({ total: 30_000_000, currency: 'DKK', split: { stat: 10_000_000, kommune: 20_000_000 } });
    expect(byId('hp-mjoelnerparken-2017')?.budget).toEqual({ currency: 'DKK', split: { kommune: 1_490_000 } });
    expect(byId('hp-nordvest-2021')?.budget).toEqual({ total: 28_100_000, currency: 'DKK' });
    expect(programmes.filter((one) => one.budget === undefined).length).toBe(
      facts.filter((row) => row['budget_mio_kr'] === '' && row['state_mio_kr'] === '' && row['municipality_mio_kr'] === '').length,
    );
  });

  it('tell themes and organisations from remarks, and lose no word', () => {
    expect(byId('hp-amagerbro-2014')?.organisations).toEqual(['VIBO', 'DFB', 'AAB', 'fsb', 'HAB II']);
    expect(byId('hp-amagerplanen-2022')).toMatchObject({ notes: expect.stringContaining('afløser Partnerskabet og Amagerbro') });
    expect(byId('hp-amagerplanen-2022')?.organisations).toBeUndefined();
    expect(byId('of-bispebjerg-bakke')?.themes).toEqual(['Bispebjerg Torv', 'grønne områder', 'institutioner og fællesskaber', 'børn og unge']);
    expect(byId('ud-mjoelnerparken')).toMatchObject({ objectives: ['almene familieboliger til højst 40 % senest 2030'] });
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const lost = facts.flatMap((row) => {
      const built = new Set(words(JSON.stringify(byId(row['id'] ?? ''))));
      return words(`${row['themes']} ${row['organisations']}`).filter((word) => !built.has(word));
    });
    expect(lost).toEqual([]);
  });

  it('are of types of which helhedsplaner and områdefornyelser count as cover', () => {
    const types = builtManifest().bybarometer.programmeTypes;
    expect(new Set(programmes.map((one) => one.type))).toEqual(new Set(types.map((type) => type.id)));
    expect(types.filter((type) => type.countsAsCover).map((type) => type.id)).toEqual(['helhedsplan', 'områdefornyelse']);
  });
});
