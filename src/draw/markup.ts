/** A piece of HTML or SVG that was put together here: whatever text went in stands in it escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand within an element: a string is text and is escaped, `null` is nothing. */
export type Content = string | Markup | null | readonly Content[];

/** Attributes by name; one that is `null` is left out, `true` stands alone. */
export type Attributes = Readonly<Record<string, string | number | true | null>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand between tags and in quoted attributes. Characters that no XML may hold are left out. */
export const escaped = (text: string): string =>
  [...text].map((one) => ESCAPES[one] ?? (isAllowed(one.codePointAt(0) ?? 0) ? one : '')).join('');

const isAllowed = (code: number): boolean => (code >= 0x20 && code !== 0x7f && (code < 0xd800 || code > 0xdfff)) || code === 0x9 || code === 0xa || code === 0xd;

/** Elements of HTML that never have content nor an end tag. */
const VOID = new Set(['meta', 'br', 'col', 'link']);

/** An element with attributes and content: `element('p', { class: 'lead' }, name)`. Names are ours, values and text may be anybody's. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`));
  const open = `<${name}${given.join('')}>`;
  return new Markup(VOID.has(name) ? open : `${open}${written(content)}</${name}>`);
}

/** Several pieces one after the other. */
export const together = (...content: readonly Content[]): Markup => new Markup(written(content));

function written(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escaped(content);
  return content instanceof Markup ? content.text : content.map(written).join('');
}

/** A style sheet of our own words. Nothing from outside goes in but by {@link cssString}. */
export const styleSheet = (css: string): Markup => new Markup(`<style>${css.replaceAll('</', '<\\/')}</style>`);

/** Any text as a string of CSS: everything but letters, digits and spaces as its code point, so that it can end neither the string nor the sheet. */
export const cssString = (text: string): string => `"${[...text].map((one) => (/[\p{L}\p{N} .,]/u.test(one) ? one : `\\${(one.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;
