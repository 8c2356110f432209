import { Parser } from 'saxen';

/** What is called for each element, by its name without prefix. Attributes are only taken apart when they are asked for. */
export interface XmlVisitor {
  open?(name: string, attribute: (name: string) => string | null): void;
  close?(name: string): void;
  text?(text: string): void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks an XML text. The parser knows no entities but those of XML itself, so none can grow, and it fetches nothing.
 * @throws Error where the text is no XML
 */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new Parser();
  let fault: Error | null = null;
  parser.on('openTag', (name, attributes, decode) => {
    const own = withoutPrefix(name);
    visitor.open?.(own, (wanted) => {
      const all = attributes();
      return Object.hasOwn(all, wanted) ? decode(all[wanted] ?? '') : null;
    });
  });
  parser.on('closeTag', (name) => visitor.close?.(withoutPrefix(name)));
  parser.on('text', (text, decode) => visitor.text?.(decode(text)));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('error', (error) => (fault ??= error));
  parser.parse(xml);
  if (fault !== null) throw fault;
}
