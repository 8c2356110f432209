import type { Language } from '../../model/localized.ts';
import { aboutJson } from '../about-json.ts';
import { aboutRows } from '../about-rows.ts';
import type { PriorityAbout } from '../priority-export.ts';
import { xml, xmlText } from '../xml.ts';

/** Begins the names of the properties that a layer gets with the style. */
const OWN = 'bybarometer/';

/**
 * What the classes rest on, in the style itself: for people as the notes of the layer in QGIS (package, level, years, weights, method, limits, link), for
 * programs as properties of the layer, `bybarometer/link`, `bybarometer/package` and everything as JSON.
 */
export function styleNotes(about: PriorityAbout, language: Language): string {
  const lines = aboutRows(about, language).map(([label, value]) => `<p><b>${xmlText(label)}:</b> ${xmlText(String(value ?? ''))}</p>`);
  const { city, link } = about;
  const properties = { link, package: `${city.id} ${city.version} ${city.digest}`, about: JSON.stringify(aboutJson(about)) };
  const options = Object.entries(properties).map(([name, value]) => xml('Option', { type: 'QString', name: `${OWN}${name}`, value }));
  return xml('customproperties', {}, xml('Option', { type: 'Map' }, ...options)) + xml('userNotes', { value: lines.join('') });
}
