import { element, type Content, type Markup } from '../../draw/markup.ts';

/** A cell of a table: its content, and whether it is a number, which stands to the right. */
export interface HtmlCell {
  readonly content: Content;
  readonly isNumber?: boolean;
}

export const number = (content: Content): HtmlCell => ({ content, isNumber: true });
export const words = (content: Content): HtmlCell => ({ content });

/** A section with its heading. The id is ours. */
export const section = (id: string, title: string, ...content: readonly Content[]): Markup =>
  element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), content);

/** A table with caption and heads; the first cell of a row names it. */
export function htmlTable(caption: Content, heads: readonly HtmlCell[], rows: readonly (readonly HtmlCell[])[], name: string | null = null): Markup {
  const kind = ({ isNumber }: HtmlCell): string | null => (isNumber === true ? 'number' : null);
  return element('table', { class: name },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col', class: kind(head) }, head.content)))),
    element('tbody', {}, rows.map((cells) => element('tr', {}, cells.map((cell, i) =>
      i === 0 ? element('th', { scope: 'row' }, cell.content) : element('td', { class: kind(cell) }, cell.content))))),
  );
}

/** A table that may be wider than a narrow screen: it scrolls by itself, by keys too. */
export const wideTable = (caption: string, heads: readonly HtmlCell[], rows: readonly (readonly HtmlCell[])[], name: string): Markup =>
  element('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': caption }, htmlTable(caption, heads, rows, name));

export const paragraph = (text: Content, name: string | null = null): Markup => element('p', { class: name }, text);

export const bullets = (items: readonly Content[]): Markup => element('ul', {}, items.map((item) => element('li', {}, item)));
