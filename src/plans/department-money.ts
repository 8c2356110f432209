import type { Programme } from '../model/programme.ts';
import { apportion, toOere } from './apportion.ts';
import { moneyOf, type Money } from './money.ts';

/** What one administration ("forvaltning") pays of the municipality's part. */
export interface DepartmentRow {
  /** `null`: what is the municipality's and no administration's, as far as is said. */
  readonly key: string | null;
  readonly oere: number;
  readonly programmes: readonly string[];
}

/**
 * The municipality's part of all programmes by administration, in øre: a programme's is parted as its budget says, and what that leaves open is `null`.
 * Programmes of which the municipality's part is not known are in no row. Rows in the order in which names first occur, `null` last; they add up to the municipality's part.
 */
export function moneyByDepartment(programmes: readonly Programme[], amountOf: (one: Programme) => Money | null = moneyOf): readonly DepartmentRow[] {
  const rows = new Map<string | null, { oere: number; programmes: string[] }>();
  for (const programme of programmes) {
    const oere = amountOf(programme)?.get('kommune');
    if (oere === undefined) continue;
    const parts = partsOf(programme);
    apportion(oere, parts.map(([, weight]) => weight)).forEach((part, i) => {
      const key = parts[i]?.[0] ?? null;
      const row = rows.get(key) ?? { oere: 0, programmes: [] };
      rows.set(key, { oere: row.oere + part, programmes: [...row.programmes, programme.id] });
    });
  }
  return [...rows].toSorted(([a], [b]) => Number(a === null) - Number(b === null)).map(([key, row]) => ({ key, ...row }));
}

function partsOf({ budget }: Programme): readonly (readonly [string | null, number])[] {
  const said = [...(budget?.departments ?? [])].flatMap(([name, kroner]) => (kroner > 0 ? [[name, toOere(kroner)] as const] : []));
  const rest = toOere(budget?.split.get('kommune') ?? 0) - said.reduce((sum, [, oere]) => sum + oere, 0);
  return rest > 0 || said.length === 0 ? [...said, [null, Math.max(rest, 1)]] : said;
}
