import { isSeveral, type Content } from '../../draw/markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes elements of content, one by one and without any text being read as HTML, and puts them under a parent. */
export function drawMarkup(parent: Element | ShadowRoot, content: Content): void {
  if (content === null) return;
  if (typeof content === 'string') parent.append(content);
  else if (isSeveral(content)) for (const one of content) drawMarkup(parent, one);
  else if (content.name === null) drawMarkup(parent, content.content);
  else if (!content.isRaw) parent.append(drawn(parent, content.name, content));
}

function drawn(parent: Element | ShadowRoot, name: string, { attributes, content }: { readonly attributes: Readonly<Record<string, string | number | true | null>>; readonly content: readonly Content[] }): Element {
  const isSvg = name === 'svg' || (parent instanceof Element && parent.namespaceURI === SVG);
  const made = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value === true ? '' : String(value));
  drawMarkup(made, content);
  return made;
}
