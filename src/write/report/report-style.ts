import { cssString } from '../../draw/markup.ts';

/** The sheet of a report, for screen and paper: in a document of its own, or in a part of a page that nothing else reaches. */
export const REPORT_SHEET = `
:root, :host { color-scheme: light; --ink: #1d1c1a; --quiet: #57534b; --rule: #c9c4b8; --accent: #0b5a5e; }
* { box-sizing: border-box; }
body, .report-body { margin: 0; background: #fff; color: var(--ink); font: 15px/1.5 "Source Sans 3", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; font-variant-numeric: tabular-nums; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.report-text { max-width: 832px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 19px; line-height: 1.3; margin: 36px 0 8px; padding-top: 12px; border-top: 1px solid var(--rule); }
h3 { font-size: 15px; margin: 16px 0 4px; }
p { margin: 0 0 8px; }
a { color: var(--accent); }
ul { margin: 0 0 8px; padding-left: 20px; }
code { font-size: 13px; overflow-wrap: anywhere; }
.notice { display: inline-block; margin-bottom: 12px; padding: 4px 12px; border: 1px solid var(--ink); font-weight: 600; }
.subtitle, .key, .caution, .version, .detail, figcaption, dd span { color: var(--quiet); }
.key, .caution, .version, figcaption { font-size: 13px; line-height: 1.4; }
.version { overflow-wrap: anywhere; }
.lead { font-size: 19px; line-height: 1.4; margin: 16px 0; }
.attention { padding-left: 12px; border-left: 4px solid var(--ink); font-weight: 600; }
.detail { display: block; font-size: 13px; font-weight: 400; }
.head-columns { display: grid; grid-template-columns: 3fr 2fr; gap: 24px; align-items: start; }
.two-columns { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 28px; align-items: start; }
.two-columns > div > h3:first-child { margin-top: 0; }
.beside { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px; align-items: start; }
.beside > :only-child { grid-column: 1 / -1; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.charts { display: grid; grid-template-columns: 1fr 1fr; gap: 16px 28px; margin: 12px 0; }
figure { margin: 0; break-inside: avoid; }
svg { display: block; width: 100%; height: auto; }
.area-map { border: 1px solid var(--rule); }
.area-map text { font-size: 11px; text-anchor: middle; fill: var(--ink); stroke: #fff; stroke-width: 3px; paint-order: stroke; }
.area-map .own { font-size: 13px; font-weight: 700; }
.map figcaption { margin-top: 6px; }
.map-key { margin: 4px 0 0; font-size: 13px; }
.swatch { display: inline-block; width: 20px; height: 12px; vertical-align: -1px; border: 1px solid var(--rule); }
.key-figures { margin: 0; }
.key-figures dt { font-size: 13px; color: var(--quiet); }
.key-figures dd { margin: 0 0 10px; }
.key-figures strong { display: block; font-size: 19px; line-height: 1.25; }
.key-figures span { display: block; font-size: 12px; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; margin: 8px 0 12px; font-size: 14px; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding-bottom: 4px; }
.themes caption, .people caption, .neighbours caption, .targets caption, .index caption, .years caption, .similar caption, .since caption { font-weight: 400; color: var(--quiet); font-size: 13px; }
th, td { padding: 4px 8px 4px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
thead th { font-size: 13px; font-weight: 600; color: var(--quiet); vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
.themes th, .themes td { vertical-align: middle; }
.themes th:last-child, .themes td:last-child { width: 272px; padding: 4px 0 4px 24px; }
.targets .number { white-space: normal; }
.targets thead th:first-child { width: 34%; }
.years { font-size: 12px; }
.years tbody th { min-width: 104px; }
.years th, .years td { padding: 3px 4px 3px 0; }
.way-back { display: grid; grid-template-columns: 132px minmax(0, 1fr); gap: 16px; align-items: start; margin-top: 12px; }
.way-back > div:only-child { grid-column: 1 / -1; }
.by-hand .line { height: 28px; border-bottom: 1px solid #8d877c; }
.by-hand .key { margin: 0; }
.note-list { padding: 0; list-style: none; }
.note-list p { margin: 0 0 4px; overflow-wrap: anywhere; }
.since .number { white-space: normal; }
.sources tbody th { width: 44%; } .weights tbody th { width: 22%; } .weights .number { width: 112px; }
.plans { table-layout: fixed; }
.plans thead th:nth-child(1) { width: 26%; } .plans thead th:nth-child(2) { width: 14%; } .plans thead th:nth-child(3) { width: 21%; }
.plans .group th { padding-top: 8px; font-weight: 600; }
.dot-strip { min-width: 160px; }
.dot-strip .axis { stroke: var(--rule); }
.dot-strip .tick { stroke: #8d877c; stroke-width: 1; }
.dot-strip .city { stroke: var(--ink); stroke-width: 2; }
.dot-strip .parent { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
.dot-strip .own { fill: var(--accent); stroke: #fff; stroke-width: 1.5; }
.series-chart text { font-size: 10.5px; fill: var(--quiet); }
.series-chart .value { text-anchor: end; } .series-chart .first { text-anchor: start; } .series-chart .last { text-anchor: end; }
.series-chart .grid { stroke: #e3dfd5; }
.series-chart .break { stroke: var(--quiet); stroke-dasharray: 2 3; }
.series-chart .target { stroke: var(--ink); stroke-dasharray: 6 3; }
.series-chart .target-mark { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
.series-chart .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
.series-chart .line.own { stroke: var(--accent); }
.series-chart .line.beside { stroke: var(--quiet); stroke-dasharray: 4 3; stroke-width: 1.5; }
.series-chart .point.own { fill: var(--accent); } .series-chart .point.beside { fill: var(--quiet); }
@media (max-width: 640px) {
  .head-columns, .two-columns, .beside, .charts { grid-template-columns: minmax(0, 1fr); }
  section { overflow-x: auto; }
}
.scroll { overflow-x: auto; }
@media print {
  .scroll { overflow: visible; }
  body, .report-body { font-size: 9pt; line-height: 1.35; }
  .report-text { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13pt; margin: 2.5mm 0 0.5mm; padding-top: 1.5mm; break-after: avoid; }
  h2 + p:not(:last-child), h3, caption, .status, .attention, .rule, .key:has(+ .charts) { break-after: avoid; }
  thead + tbody tr:first-child { break-before: avoid; }
  .weights tbody tr:nth-child(-n+3), .weights tbody tr:nth-last-child(2), .sources tbody tr:first-child { break-after: avoid; }
  .plans .group { break-after: avoid; }
  .drivers { table-layout: fixed; }
  .drivers thead th:first-child { width: 38%; }
  .drivers thead th { font-size: 8pt; }
  .drivers thead th:last-child { width: 20%; }
  .drivers :is(th, td) { padding-right: 1mm; }
  .drivers :is(th, td):last-child { padding-right: 0; }
  .report-text:has(table.since) h2 { margin-top: 1.5mm; padding-top: 1mm; }
  .plans .group th { padding-top: 5px; }
  .lead { font-size: 12.5pt; margin: 2.5mm 0; }
  .head-columns { grid-template-columns: 1fr 1fr; gap: 6mm; }
  .key-figures { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm 5mm; }
  tr, p, figure, dl, li, #themes, #drivers, #people, #use, .years, .neighbours, .way-back, .by-hand, .changed-plans, .pockets, .breaks { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  table { font-size: 8.2pt; margin: 1.5mm 0 2mm; }
  th, td { padding-top: 3px; padding-bottom: 3px; }
  .charts { gap: 2mm 8mm; margin: 2mm 0; grid-template-columns: 1fr 1fr 1fr; }
  .series-chart text { font-size: 12px; }
  .years, .targets .detail, .plans .detail { font-size: 7.5pt; }
  .themes th, .themes td { padding-top: 1px; padding-bottom: 1px; }
  .themes th:last-child, .themes td:last-child { width: 60mm; }
  .plans { font-size: 7.3pt; line-height: 1.2; }
  .plans thead th:nth-child(1) { width: 24%; } .plans thead th:nth-child(2) { width: 16%; } .plans thead th:nth-child(3) { width: 23%; }
  .key, .caution, .version, figcaption, .map-key, .detail, thead th, .key-figures dt, .themes caption, .people caption, .neighbours caption, .targets caption, .index caption, .years caption, .similar caption, .since caption { font-size: 8.5pt; }
  .key-figures strong { font-size: 12.5pt; } .key-figures span { font-size: 7.5pt; } .key-figures dd { margin: 0; }
  .drivers, .sources, .weights, .similar, .targets, .since { font-size: 7.7pt; line-height: 1.25; }
  p, ul, .version { margin: 0 0 1mm; }
  .way-back { margin-top: 1mm; }
  .by-hand .line { height: 7mm; }
  .way-back { grid-template-columns: 34mm minmax(0, 1fr); }
  .sources th, .sources td, .weights th, .weights td, .plans th, .plans td, .neighbours th, .neighbours td, .people th, .people td, .since th, .since td, .similar th, .similar td { padding-top: 2px; padding-bottom: 2px; }
  .report-text:has(table.since) :is(.sources, .weights, .plans, .neighbours, .people, .since, .similar) :is(th, td) { padding-top: 1px; padding-bottom: 1px; }
  a { color: inherit; }
}
`;

/** Paper and what stands at its foot: "Side 2 / 4". */
export const pageRule = (footer: string, page: string): string => `
@page { size: A4; margin: 12mm 15mm 14mm;
  @bottom-left { content: ${cssString(footer)}; font: 8pt system-ui, sans-serif; color: #555; }
  @bottom-right { content: ${cssString(`${page} `)} counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #555; } }
@page wide { size: A4 landscape; }
`;
