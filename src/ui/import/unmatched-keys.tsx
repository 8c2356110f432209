import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { IntakeReport, TableReport } from '../../read/intake/intake-report.ts';
import { repair } from '../../state/import/edit-choices.ts';
import { importReportWords as words } from '../../text/import/import-report-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField } from './choice-field.tsx';
import { useImport } from './use-import.ts';

/** So many are asked about; a table of which more are not found has another column of areas. */
const ASKED = 25;

/** Names that are no area, each with the areas that nothing was found for. */
export function UnmatchedKeys({ report }: { readonly report: IntakeReport }): ReactNode {
  const { say } = useApp();
  const open = report.tables.flatMap((table) => table.keys.filter(({ kind }) => kind !== 'near').map((key) => ({ key, table })));
  if (open.length === 0) return null;
  return (
    <section className="import-unmatched" aria-labelledby="import-unmatched">
      <h3 id="import-unmatched">{say(words.unmatchedTitle)}</h3>
      <p>{say(words.unmatchedLead)}</p>
      {open.slice(0, ASKED).map(({ key, table }) => (
        <UnmatchedKey key={`${table.file} ${key.key}`} found={key} table={table} />
      ))}
    </section>
  );
}

function UnmatchedKey({ found: { key, line, count, kind }, table }: { readonly found: TableReport['keys'][number]; readonly table: TableReport }): ReactNode {
  const { say, language } = useApp();
  const { desk, edits } = useImport();
  const text = say(fill(kind === 'ambiguous' ? words.ambiguous : words.unmatched, { key, count: formatNumber(count, language), file: table.file, line: String(line) }));
  const areas = table.joins.flatMap(({ level, without }) => without.map(({ id, name }) => ({ value: JSON.stringify([level, id]), label: { da: name, en: name } })));
  if (areas.length === 0) return <p>{text}</p>;
  const choose = (value: string): void => {
    const [level, to]: readonly string[] = JSON.parse(value);
    if (level !== undefined && to !== undefined) void desk.edit(repair(edits, [{ from: key, to, level }]));
  };
  return <ChoiceField label={text} name={say(fill(words.chooseArea, { key }))} value="" choices={[{ value: '', label: words.leaveOut }, ...areas]} onChange={(value) => value !== '' && choose(value)} />;
}
