import { element, together, type Content, type Markup } from '../../draw/markup.ts';
import { formatNumber, formatShare } from '../../format/number.ts';
import type { IndexTree } from '../../model/index-tree.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { reportAroundWords as texts } from '../../text/report-around-words.ts';
import { reportWords } from '../../text/report-words.ts';
import { fill, say } from '../../text/say.ts';
import { variedText } from '../varied-text.ts';
import { DEFAULT_ROBUSTNESS } from '../../model/robustness.ts';
import { bullets, htmlTable, number, paragraph, section, words } from './html-parts.ts';
import { anchor, wayBack } from './way-back.ts';
import { methodWords } from './method-words.ts';
import { nodeShares } from './node-shares.ts';
import type { ReportContext } from './report-context.ts';
import { indicatorHere } from './report-series.ts';

/** What the profile may be used for and what not. */
export function usageSection(language: Language): Markup {
  const list = (title: Localized, items: Localized): Markup => element('div', {}, element('h3', {}, say(title, language)), bullets(say(items, language).split('|')));
  return section('use', say(texts.use, language), element('div', { class: 'two-columns' }, list(texts.mayTitle, texts.may), list(texts.mayNotTitle, texts.mayNot)));
}

/**
 * Weights, method, what was varied, sources, version and the way back.
 * @param position the area that a profile is of; `null`: the report is of the level
 */
export function methodSection(context: ReportContext, language: Language, position: number | null = null): Markup {
  const { city, level, tree, profile, again } = context;
  const minimum = tree.areas.minimumPopulation ?? level.minimumPopulation;
  const areas = minimum === null ? '' : fill(texts.minimum, { minimum: formatNumber(minimum, language) });
  const made = fill(texts.madeWith, { profile: context.weighedBy ?? profile?.title ?? texts.ownIndex, method: methodWords(tree), areas });
  return together(
    section('method', say(texts.method, language), paragraph(say(made, language)), weightTable(tree, language), paragraph(variedText(tree, context.doubt ?? DEFAULT_ROBUSTNESS).map((one) => `${say(one, language)} `), 'key')),
    section('sources', say(texts.sources, language),
      sourceTable(context, language),
      wayBack(context, position, [
        paragraph(say(fill(texts.version, { id: city.id, version: city.version, digest: city.digest }), language), 'version'),
        city.attribution.length === 0 ? null : paragraph(city.attribution.map(({ title }) => title).join(' · '), 'version'),
        again === null ? null : paragraph([say(texts.again, language), ' ', element('code', {}, again)], 'version'),
      ], language),
    ),
  );
}

/** The parts of the score, each with its share and the shares of the indicators in it: weight among siblings, times the share of the part above. */
function weightTable({ root }: IndexTree, language: Language): Markup {
  const shareText = (share: number): string => (share === 0 ? say(texts.leftOut, language) : formatShare(share, language, { decimals: 1 }));
  const parts = root.kind === 'leaf' ? [{ node: root, share: 1 }] : [...nodeShares(root, 1)].filter(({ node }) => root.children.includes(node));
  const rows = parts.map(({ node, share }) => {
    const inside = node.kind === 'leaf' ? [] : [...nodeShares(node, share)].filter((one) => one.node.kind === 'leaf');
    return [
      words(say(node.title, language)),
      number(shareText(share)),
      words(inside.length === 0 ? '–' : inside.map((one) => `${say(one.node.title, language)} (${shareText(one.share)})`).join('; ')),
    ];
  });
  const heads = [words(say(texts.part, language)), number(say(texts.weight, language)), words(say(texts.inside, language))];
  return htmlTable(say(texts.weightCaption, language), heads, rows, 'weights');
}

/** Figures of one source, kind and year share a row. */
function sourceTable(context: ReportContext, language: Language): Markup {
  const groups = new Map<string, { readonly source: Content; readonly year: number | null; readonly origin: Localized; readonly titles: string[] }>();
  for (const [id, year] of context.scored.yearsUsed) {
    const indicator = indicatorHere(context, id);
    if (indicator === null) continue;
    const { source, origin, title } = indicator;
    const cited: Content = source === null ? '–' : source.url === null ? source.title : anchor(source.url, source.title);
    const key = JSON.stringify([source?.title, source?.url, year, origin]);
    const group = groups.get(key) ?? { source: cited, year, origin: texts.origins[origin], titles: [] };
    groups.set(key, group);
    group.titles.push(say(title, language));
  }
  const rows = [...groups.values()].map(({ source, year, origin, titles }) => [words(source), number(year === null ? say(texts.withoutYear, language) : String(year)), words(say(origin, language)), words(groups.size === 1 ? say(fill(texts.allFigures, { count: formatNumber(titles.length, language) }), language) : titles.join('; '))]);
  const heads = [words(say(texts.source, language)), number(say(reportWords.year, language)), words(say(texts.origin, language)), words(say(texts.inside, language))];
  return htmlTable(say(texts.sourceCaption, language), heads, rows, 'sources');
}
