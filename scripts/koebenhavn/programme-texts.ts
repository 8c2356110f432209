/**
 * `programmes.csv` keeps remarks in its columns of themes and organisations ("som Sundby Nord", "11 projekter").
 * Here they are told apart: nothing is left out, what is no theme and no organisation goes to the notes.
 */
export interface ProgrammeTexts {
  readonly organisations: readonly string[];
  readonly themes: readonly string[];
  readonly objectives: readonly string[];
  readonly remarks: readonly string[];
}

/** Entries that say how much or refer to another plan, but name no theme. */
const REMARKS: ReadonlySet<string> = new Set([
  '8 projekter i kvarterplan',
  '11 projekter',
  'som Sundby Nord',
  'som Øst',
  'kvarterplan Nordvest',
  'fysiske, sociale og kulturelle projekter',
  'ca. 1.500 boliger med installationsmangler i hele Sundby',
]);

/** Text of the organisations column that names estates or another plan, not organisations. */
const ORGANISATION_REMARKS: ReadonlySet<string> = new Set([
  '12 boligafdelinger; bl.a. Lundtoftegade, Titanparken, Lundtoftegården, Blågården, Prater',
  'afløser Partnerskabet og Amagerbro',
]);

const split = (text: string, separator: RegExp): string[] =>
  text.split(separator).map((part) => part.trim()).filter((part) => part !== '');

/** "11 indsatser: Bispebjerg Torv" is a remark on how many and a theme. */
function splitThemes(text: string): string[] {
  const counted = /^(\d+ indsatser): (.*)$/u.exec(text);
  return counted ? [counted[1] ?? '', ...split(counted[2] ?? '', /;/u)] : split(text, /;/u);
}

const isRemark = (entry: string): boolean => REMARKS.has(entry) || /^\d+ indsatser$/u.test(entry);

/** Sorts the texts of one row. An udviklingsplan names targets of conversion where others name themes. */
export function programmeTexts(type: string, organisations: string, themes: string): ProgrammeTexts {
  const entries = splitThemes(themes);
  const named = entries.filter((entry) => !isRemark(entry));
  const isConversion = type === 'udviklingsplan';
  const isOrganisationRemark = ORGANISATION_REMARKS.has(organisations);
  return {
    organisations: isOrganisationRemark ? [] : split(organisations, /[;,]/u),
    themes: isConversion ? [] : named,
    objectives: isConversion ? named : [],
    remarks: [...(isOrganisationRemark ? [organisations] : []), ...entries.filter(isRemark)],
  };
}
