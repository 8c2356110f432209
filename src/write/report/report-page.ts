import { element, styleSheet, type Content, type Piece } from '../../draw/markup.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Language } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import { reportWords as texts } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import type { ReportDocument } from './report-document.ts';
import { pageRule, REPORT_SHEET } from './report-style.ts';

/** No script may run in a report, nothing may be fetched, and nothing be sent: the file says so itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report about a package around its content. */
export const reportDocument = ({ title: ofCity, version }: Pick<CityPackage, 'title' | 'version'>, title: string, language: Language, content: Content, data: Piece | null = null): ReportDocument => ({
  title,
  language,
  footer: say(fill(texts.footer, { city: cityName({ title: ofCity }), version }), language),
  content,
  data,
});

/** A report as a whole document, with its style and its page numbers. */
export function documentText({ title, language, footer, content, data, sheet = '' }: ReportDocument): string {
  const page = element('html', { lang: language },
    element('head', {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'generator', content: 'bybarometer' }),
      element('title', {}, title),
      styleSheet(pageRule(footer, say(texts.page, language)) + REPORT_SHEET + sheet),
    ),
    element('body', {}, element('main', { class: 'report-text' }, content), data),
  );
  return `<!doctype html>\n${page.text}\n`;
}

/** A whole document around its content. */
export const reportPage = (city: Pick<CityPackage, 'title' | 'version'>, title: string, language: Language, content: Content): string =>
  documentText(reportDocument(city, title, language, content));
