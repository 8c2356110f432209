/** What a yearly report looks like beside what all reports do: strips of change, sums of reasons, and pages on their side for the widest table. */
export const YEARLY_SHEET = `
.changes, .mover, .by-area, .tenure, .programmes { line-height: 1.3; }
.changes caption, .by-area caption, .tenure caption, .cover-table caption { font-weight: 400; color: var(--quiet); font-size: 13px; }
.changes tbody tr:last-child th, .changes tbody tr:last-child td, .mover tbody tr:last-child th, .mover tbody tr:last-child td { font-weight: 600; border-top: 1px solid var(--ink); }
.changes th:last-child, .changes td:last-child { width: 208px; padding-left: 16px; vertical-align: middle; }
.change-strip .axis { stroke: var(--rule); }
.change-strip .zero { stroke: #8d877c; }
.change-strip .way { stroke: var(--ink); stroke-width: 1.5; }
.change-strip .last { fill: #fff; stroke: var(--ink); stroke-width: 1.5; }
.change-strip .now { fill: var(--accent); stroke: var(--accent); }
.mover caption { font-weight: 400; }
.mover { margin-bottom: 20px; }
.cover-table { max-width: 560px; }
.wide { overflow-x: auto; }
.wide > section { overflow: visible; }
.by-area { font-size: 12px; }
.by-area th:first-child { min-width: 144px; }
.by-area tbody tr:nth-child(even) > *, .tenure tbody tr:nth-child(even) > * { background: #f4f2ec; }
.programmes { table-layout: fixed; }
.programmes thead th:nth-child(1) { width: 23%; } .programmes thead th:nth-child(2) { width: 18%; } .programmes thead th:nth-child(3), .programmes thead th:nth-child(4) { width: 17%; }
.programmes td, .programmes th { overflow-wrap: anywhere; }
@media print {
  .wide { page: wide; overflow: visible; }
  .wide h2 { margin-top: 0; padding-top: 0; border: 0; }
  .mover, .cover-table, #findings { break-inside: avoid; }
  .changes caption, .by-area caption, .tenure caption, .cover-table caption { font-size: 8.5pt; }
  .by-area { font-size: 7pt; table-layout: fixed; }
  .by-area th, .by-area td { padding: 1.5px 3px 1.5px 0; overflow-wrap: anywhere; }
  .by-area thead th { font-size: 7pt; }
  .by-area thead .number { height: 24mm; writing-mode: vertical-lr; transform: rotate(180deg); text-align: left; vertical-align: top; padding: 0 1px 0 0; }
  .by-area td.number { white-space: normal; }
  .by-area th:first-child { width: 56mm; min-width: 0; }
  #development .charts { grid-template-columns: 1fr 1fr 1fr 1fr; gap: 2mm 5mm; }
  #development .series-chart text { font-size: 15px; }
  .tenure { font-size: 8pt; }
  .tenure th, .tenure td { padding-top: 1.5px; padding-bottom: 1.5px; }
  .changes th:last-child, .changes td:last-child { width: 42mm; }
  .mover { font-size: 8pt; margin-bottom: 4mm; }
}
`;
