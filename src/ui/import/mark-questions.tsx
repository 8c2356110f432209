import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { TableReport } from '../../read/intake/intake-report.ts';
import type { Mapping } from '../../read/intake/mapping-shape.ts';
import { MARK_MEANINGS } from '../../read/tables/missing-marks.ts';
import type { MarkMeaning } from '../../read/tables/missing-marks.ts';
import { sayMark } from '../../state/import/edit-choices.ts';
import { askedMarks } from '../../state/import/open-questions.ts';
import { importMappingWords as words } from '../../text/import/import-mapping-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField } from './choice-field.tsx';
import { useImport } from './use-import.ts';

const OPEN = '';

/** What the marks in place of numbers mean: in Danish statistics `-` is often nil and `*` provisional, but no two offices agree. */
export function MarkQuestions({ tables, mapping }: { readonly tables: readonly TableReport[]; readonly mapping: Mapping }): ReactNode {
  const { say, language } = useApp();
  const { desk, edits } = useImport();
  const marks = askedMarks(tables, mapping);
  if (marks.length === 0) return null;
  return (
    <section className="import-marks" aria-labelledby="import-marks">
      <h3 id="import-marks">{say(words.marksTitle)}</h3>
      {marks.map(({ file, part, mark, count, columns, meaning }) => {
        const isOnNumber = mark.startsWith('1');
        const shown = columns.slice(0, 3).join(', ') + (columns.length > 3 ? ', …' : '');
        const text = isOnNumber ? (count === 1 ? words.markOnOne : words.markOn) : count === 1 ? words.markOne : words.mark;
        const label = say(fill(text, { mark: isOnNumber ? mark.slice(1) : mark, count: formatNumber(count, language), file, columns: shown }));
        const offered = MARK_MEANINGS.filter((one) => isOnNumber || (one !== 'provisional' && one !== 'estimated'));
        return <ChoiceField key={`${file} ${part} ${mark}`} label={label} value={meaning ?? OPEN} choices={[{ value: OPEN, label: words.markOpen }, ...offered.map((value) => ({ value, label: words[value] }))]} onChange={(value) => value !== OPEN && void desk.edit(sayMark(edits, { file, part }, mark, value as MarkMeaning))} />;
      })}
    </section>
  );
}
