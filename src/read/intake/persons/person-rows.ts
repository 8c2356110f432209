import type { RawTable } from '../../files/raw-file.ts';
import { textOfCell } from '../text-of-cell.ts';

/** Headings of what a table of people has and a table of areas has not. */
const GIVEN_NAME = /^(fornavn(e)?|first[ _-]?name|given[ _-]?name)$/i;
const FAMILY_NAME = /^(efternavn(e)?|last[ _-]?name|surname|family[ _-]?name)$/i;
const BIRTH_DATE = /^(f(ø|oe)dsels?(dato|dag)|f(ø|oe)dt|date[ _-]?of[ _-]?birth|birth[ _-]?(date|day)|dob)$/i;
const SEX = /^(k(ø|oe)n|sex|gender)$/i;
const AGE = /^(alder|age)$/i;
/** A table that counts people has a column that says how many. */
const HOW_MANY = /antal|indhold|personer|beboere|befolkning|folketal|count|number|persons|residents|population|^n$|value|v(æ|ae)rdi/i;

const DATE = /^(\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|\d{6}|\d{8})([ T].*)?$/;
const SEXES = /^(m|k|f|mand|kvinde|mænd|kvinder|male|female|man|woman)$/i;

/**
 * True where each row of a table is a person: it has their names, the day they were born, or sex and age of each and nothing that says how many. A few
 * columns called so are no proof; what stands in them has to be that.
 */
export function hasPersonRows({ columns, rows }: Pick<RawTable, 'columns' | 'rows'>): boolean {
  const column = (heading: RegExp): readonly string[] => {
    const at = columns.findIndex((name) => heading.test(name.trim()));
    return at < 0 ? [] : rows.slice(0, 2000).map((row) => textOfCell(row[at]).trim()).filter((text) => text !== '');
  };
  const mostly = (texts: readonly string[], is: (text: string) => boolean): boolean => texts.length > 0 && texts.filter(is).length >= 0.8 * texts.length;
  const isWord = (text: string): boolean => /^\p{L}[\p{L} .'-]*$/u.test(text);
  if (mostly(column(GIVEN_NAME), isWord) && mostly(column(FAMILY_NAME), isWord)) return true;
  const born = column(BIRTH_DATE);
  if (mostly(born, (text) => DATE.test(text)) && new Set(born).size >= Math.min(3, born.length)) return true;
  const isCounted = columns.some((name) => HOW_MANY.test(name));
  return !isCounted && mostly(column(SEX), (text) => SEXES.test(text)) && mostly(column(AGE), (text) => /^\d{1,3}$/.test(text) && Number(text) <= 120);
}
