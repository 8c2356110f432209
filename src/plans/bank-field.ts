/** What the project bank filters and groups by. `step` is the one that is missing next. */
export const BANK_FIELDS = ['type', 'kind', 'phase', 'step', 'organisation', 'department', 'theme', 'objective', 'payer'] as const;

/** `area:LEVEL` is the areas of a level that a programme lists. */
export type BankField = (typeof BANK_FIELDS)[number] | `area:${string}`;

export const isAreaField = (field: string): field is `area:${string}` => field.startsWith('area:');
