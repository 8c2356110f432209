import { escaped } from '../draw/markup.ts';

/** Attributes by name; one that is `null` is left out. */
type XmlAttributes = Readonly<Record<string, string | number | null>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element of XML; its content is XML already: any text that goes in went through {@link xmlText}. */
export function xml(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escaped(String(value))}"`));
  const inside = content.join('');
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`;
}

/** Any text as it may stand between tags. Characters that no XML may hold are left out. */
export const xmlText = escaped;
