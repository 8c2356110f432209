import { element, together, type Content, type Markup } from '../../draw/markup.ts';
import { qrCode } from '../../draw/qr-code.ts';
import { formatNumber } from '../../format/number.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { cityName } from '../../model/short-name.ts';
import { reportLinkWords as texts } from '../../text/report/link-words.ts';
import { fill, say } from '../../text/say.ts';
import { paragraph } from './html-parts.ts';
import type { AreaLink, ReportContext } from './report-context.ts';

/** Longer addresses are no use on paper: nobody types them. */
const TYPED = 700;
/** As many digits of a package's digest stand in a link. */
const DIGEST_DIGITS = 12;

/** The way back to the map beside what a report rests on: a link, and a QR code of it or, where it is too long for one, of the area alone. Without an address only what is beside it. */
export function wayBack(context: ReportContext, position: number | null, beside: readonly Content[], language: Language): Markup {
  const { areaLink, link, level, labels, city } = context;
  const area = position === null ? undefined : level.areas[position]?.id;
  const to: AreaLink | null = areaLink !== undefined && area !== undefined ? areaLink(area) : link === null ? null : { exact: link, short: link };
  if (to === null) return together(beside);
  const title = say(fill(texts.code, { area: labels[position ?? -1] ?? say(cityName(city), language) }), language);
  const exact = qrCode(to.exact, title);
  const code = exact ?? qrCode(to.short, title);
  const opens = area !== undefined && areaLink !== undefined ? texts.exact : to.exact.includes('#') ? texts.exactMap : texts.map;
  const said = exact !== null ? opens : code === null ? texts.noCode : fill(texts.short, { digest: city.digest.slice(0, DIGEST_DIGITS) });
  const way = [paragraph([element('strong', {}, say(texts.see, language)), '. ', say(said, language)]), address(to.exact, language)];
  return element('div', { class: 'way-back' }, code, element('div', {}, way, beside));
}

function address(link: string, language: Language): Markup {
  if (link.length <= TYPED) return paragraph(anchor(link, link), 'version');
  const count: Localized = fill(texts.tooLong, { count: formatNumber(link.length, language) });
  return paragraph(anchor(link, say(count, language)), 'version');
}

/** A link only where the address is one of the web: a package may write anything there. */
export const anchor = (to: string, text: string): Content => (/^https?:\/\//i.test(to) ? element('a', { href: to, rel: 'noreferrer' }, text) : text);
