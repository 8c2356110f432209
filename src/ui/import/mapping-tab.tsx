import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import { confirmAll, unconfirmedIn } from '../../state/import/edit-choices.ts';
import { entryOf, indicatorIdsOf } from '../../state/import/mapped-parts.ts';
import { importMappingWords as words } from '../../text/import/import-mapping-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { IndicatorTable } from './indicator-table.tsx';
import { LayerMapping } from './layer-mapping.tsx';
import { MarkQuestions } from './mark-questions.tsx';
import { TableMapping } from './table-mapping.tsx';
import { useImport } from './use-import.ts';

/** Which file is which level, which columns are areas and years, and what each figure means: guessed, to be confirmed by a person. */
export function MappingTab({ taken }: { readonly taken: TakenFiles }): ReactNode {
  const { say } = useApp();
  const { mapping } = useImport();
  if (mapping === null) return <div className="import-part" />;
  const parts = taken.report.parts.flatMap((part) => {
    const entry = entryOf(mapping, part);
    return entry === undefined || entry.use === 'ignore' || entry.use === 'context' || entry.use === 'overlay' ? [] : [{ part, entry }];
  });
  return (
    <div className="import-part">
      <Unconfirmed />
      <MarkQuestions tables={taken.report.tables} mapping={mapping} />
      <section aria-labelledby="import-columns">
        <h3 id="import-columns">{say(words.filesTitle)}</h3>
        {parts.map(({ part, entry }) => (part.kind === 'layer' ? <LayerMapping key={`${part.file} ${part.part}`} part={part} entry={entry} /> : <TableMapping key={`${part.file} ${part.part}`} part={part} entry={entry} />))}
      </section>
      {parts.map(({ part, entry }) => {
        const ids = indicatorIdsOf(entry);
        const own = mapping.indicators.filter(({ id }) => ids.has(id));
        return part.kind === 'layer' || own.length === 0 ? null : <IndicatorTable key={`${part.file} ${part.part}`} name={part.file} indicators={own} />;
      })}
    </div>
  );
}

/** How many directions nobody stands by, and confirming all of them at once. */
function Unconfirmed(): ReactNode {
  const { say, language } = useApp();
  const { desk, mapping, edits } = useImport();
  if (mapping === null || mapping.indicators.length === 0) return null;
  const open = unconfirmedIn(mapping);
  const scored = mapping.indicators.filter(({ direction }) => direction !== undefined && direction !== 'context').length;
  const count = (value: number): string => formatNumber(value, language);
  const sum = fill(words.scored, { count: count(scored), other: count(mapping.indicators.length - scored) });
  if (open.length === 0)
    return (
      <p>
        {say(words.allConfirmed)} {say(sum)}
      </p>
    );
  return (
    <div className="notice import-unconfirmed">
      <p>
        {say(words.lead)} {say(open.length === 1 ? words.unconfirmedOne : fill(words.unconfirmedMany, { count: count(open.length) }))} {say(sum)}
      </p>
      <button type="button" className="button" onClick={() => void desk.edit(confirmAll(edits, open.map(({ id }) => id)), true)}>
        {say(fill(words.confirmAll, { count: count(open.length) }))}
      </button>
    </div>
  );
}
