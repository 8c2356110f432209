/** How the numbers of a column are written. */
export interface NumberWriting {
  readonly decimal: '.' | ',';
  /** Between groups of three digits; empty: none. A space stands for every kind of space. */
  readonly group: '' | '.' | ',' | ' ' | "'";
}

/** What one number shows of how numbers are written. `either`: `1.234` may be 1234 and 1.234. */
export type Evidence = 'plain' | 'comma-decimal' | 'point-decimal' | 'comma-group' | 'point-group' | 'space-group' | 'quote-group' | 'either-comma' | 'either-point';

/** A cell taken apart: sign, figures with their separators, unit behind it, and `*` or another mark on it. */
export interface NumberParts {
  readonly sign: '' | '-';
  readonly body: string;
  readonly unit: '' | '%' | 'kr.';
  readonly exponent: string;
  /** A mark of the publisher on the number (`12,3*`); what it means is for a person to say. */
  readonly mark: '' | '*';
}

const NUMBER = /^([-+\u2212\u2013]?)\s?(\d[\d.,'\u2019\s]*|[.,]\d+)([eE][+-]?\d{1,3})?\s?(%|pct\.?|kr\.?|dkk)?(\*?)$/i;
/** A number longer than this is none: no double tells so many digits apart, and none is worth scanning. */
const LONGEST = 60;

/** Takes a number's text apart; `null`: it is no number in any writing. */
export function numberParts(text: string): NumberParts | null {
  const found = text.length > LONGEST ? null : NUMBER.exec(text.trim());
  if (found === null) return null;
  const [, sign = '', body = '', exponent = '', unit = '', mark = ''] = found;
  return {
    sign: sign === '' || sign === '+' ? '' : '-',
    body: body.trim().replace(/\s/g, ' ').replaceAll('\u2019', "'"),
    exponent,
    unit: unit === '' ? '' : /^(%|pct)/i.test(unit) ? '%' : 'kr.',
    mark: mark === '*' ? '*' : '',
  };
}

const grouped = (body: string, by: string): boolean => {
  const [first = '', ...rest] = body.split(by);
  return /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
};

/** What a number's figures show; `null`: separators stand where no writing has them (`1.23.4`). */
export function evidenceOf(body: string): Evidence | null {
  const separators = [...body].filter((one) => one < '0' || one > '9');
  if (separators.length === 0) return 'plain';
  const kinds = [...new Set(separators)];
  if (kinds.length === 1) return ofOneKind(body, kinds[0] ?? '', separators.length);
  const [group = '', decimal = ''] = kinds;
  const [whole = '', rest = ''] = splitLast(body, decimal);
  if (kinds.length > 2 || (decimal !== '.' && decimal !== ',') || !/^\d+$/.test(rest) || whole.includes(decimal) || !grouped(whole, group)) return null;
  return decimal === ',' ? 'comma-decimal' : 'point-decimal';
}

function ofOneKind(body: string, separator: string, count: number): Evidence | null {
  const isGrouped = grouped(body, separator);
  if (separator === ' ') return isGrouped ? 'space-group' : null;
  if (separator === "'") return isGrouped ? 'quote-group' : null;
  const comma = separator === ',';
  if (count > 1) return isGrouped ? (comma ? 'comma-group' : 'point-group') : null;
  if (isGrouped && !body.startsWith('0')) return comma ? 'either-comma' : 'either-point';
  return comma ? 'comma-decimal' : 'point-decimal';
}

const splitLast = (text: string, separator: string): readonly [string, string] => {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
};

/**
 * The number that a text is in a writing.
 * @returns `null` where it is not written so: `1,5` in a writing with decimal points, or a group that has not three digits
 */
export function numberIn(parts: NumberParts, { decimal, group }: NumberWriting): number | null {
  const { body } = parts;
  const at = body.lastIndexOf(decimal);
  const whole = at < 0 ? body : body.slice(0, at);
  const rest = at < 0 ? '' : body.slice(at + 1);
  const isGrouped = group !== '' && whole.includes(group);
  if (isGrouped && !grouped(whole, group)) return null;
  const digits = isGrouped ? whole.replaceAll(group, '') : whole;
  if (!/^\d*$/.test(digits) || !/^\d*$/.test(rest) || digits + rest === '') return null;
  const value = Number(`${parts.sign}${digits === '' ? '0' : digits}.${rest === '' ? '0' : rest}${parts.exponent}`);
  // Minus zero is zero.
  return Number.isFinite(value) ? value + 0 : null;
}
