import { element, styleSheet, type Content } from '../../draw/markup.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Language } from '../../model/localized.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { reportStyle } from './report-style.ts';

/** No script may run in a report, nothing may be fetched, and nothing be sent: the file says so itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A whole document around its content, with its style and its page numbers. */
export function reportPage({ title: city, version }: Pick<CityPackage, 'title' | 'version'>, title: string, language: Language, content: Content): string {
  const footer = say(fill(texts.footer, { city, version }), language);
  const page = element('html', { lang: language },
    element('head', {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'generator', content: 'bybarometer' }),
      element('title', {}, title),
      styleSheet(reportStyle(footer, say(texts.page, language))),
    ),
    element('body', {}, element('main', {}, content)),
  );
  return `<!doctype html>\n${page.text}\n`;
}
