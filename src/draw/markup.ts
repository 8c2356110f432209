/** An element of HTML or SVG as plain data, which also goes from a worker to the page; without a name, several pieces one after the other. */
export interface Piece {
  readonly name: string | null;
  readonly attributes: Attributes;
  readonly content: readonly Content[];
  /** A sheet of style, or data: its text is no text of the page and is not escaped as such. */
  readonly isRaw: boolean;
}

/** A piece that was put together here; written out, whatever text went in stands in it escaped. */
export class Markup implements Piece {
  readonly name: string | null;
  readonly attributes: Attributes;
  readonly content: readonly Content[];
  readonly isRaw: boolean;

  constructor(name: string | null, attributes: Attributes, content: readonly Content[], isRaw = false) {
    this.name = name;
    this.attributes = attributes;
    this.content = content;
    this.isRaw = isRaw;
  }

  get text(): string {
    return writtenText(this);
  }
}

/** What may stand within an element: a string is text and is escaped, `null` is nothing. */
export type Content = string | Piece | null | readonly Content[];

/** Attributes by name; one that is `null` is left out, `true` stands alone. */
export type Attributes = Readonly<Record<string, string | number | true | null>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text with none of these stands as it is: most do, and coordinates are long. */
const MAY_NEED_CARE = /[&<>"'\p{Cc}\ud800-\udfff]/u;

/** Text as it may stand between tags and in quoted attributes. Characters that no XML may hold are left out. */
export const escaped = (text: string): string =>
  MAY_NEED_CARE.test(text) ? [...text].map((one) => ESCAPES[one] ?? (isAllowed(one.codePointAt(0) ?? 0) ? one : '')).join('') : text;

const isAllowed = (code: number): boolean => (code >= 0x20 && code !== 0x7f && (code < 0xd800 || code > 0xdfff)) || code === 0x9 || code === 0xa || code === 0xd;

/** Elements of HTML that never have content nor an end tag. */
const VOID = new Set(['meta', 'br', 'col', 'link']);

/** An element with attributes and content: `element('p', { class: 'lead' }, name)`. Names are ours, values and text may be anybody's. */
export const element = (name: string, attributes: Attributes, ...content: readonly Content[]): Markup => new Markup(name, attributes, content);

/** Several pieces one after the other. */
export const together = (...content: readonly Content[]): Markup => new Markup(null, {}, content);

/** A style sheet of our own words. Nothing from outside goes in but by {@link cssString}. */
export const styleSheet = (css: string): Markup => new Markup('style', {}, [css.replaceAll('</', '<\\/')], true);

/** Data that travels in a page and is never run: JSON in which nothing can end the block. */
export const dataBlock = (id: string, value: unknown): Markup => new Markup('script', { type: 'application/json', id }, [JSON.stringify(value).replaceAll('<', '\\u003c')], true);

export const isSeveral = (content: Piece | readonly Content[]): content is readonly Content[] => Array.isArray(content);

/** Content as the text of a page, escaped. */
export function writtenText(content: Content, isRaw = false): string {
  if (content === null) return '';
  if (typeof content === 'string') return isRaw ? content : escaped(content);
  if (isSeveral(content)) return content.map((one) => writtenText(one, isRaw)).join('');
  const inside = writtenText(content.content, content.isRaw);
  return content.name === null ? inside : elementText(content.name, content.attributes, inside);
}

function elementText(name: string, attributes: Attributes, inside: string): string {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`));
  const open = `<${name}${given.join('')}>`;
  return VOID.has(name) ? open : `${open}${inside}</${name}>`;
}

/** Any text as a string of CSS: everything but letters, digits and spaces as its code point, so that it can end neither the string nor the sheet. */
export const cssString = (text: string): string => `"${[...text].map((one) => (/[\p{L}\p{N} .,]/u.test(one) ? one : `\\${(one.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;
