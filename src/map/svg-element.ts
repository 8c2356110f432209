const NAMESPACE = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** An element of a drawing. Attributes and children are set one by one: no markup is parsed, which Trusted Types would refuse. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Attributes = {}, children: readonly Element[] = []): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NAMESPACE, name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
