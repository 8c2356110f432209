import { issue, type Issue } from '../../../model/issue.ts';
import { personWords } from '../../../text/intake/person-words.ts';
import { fill } from '../../../text/say.ts';
import type { RawTable } from '../../files/raw-file.ts';
import type { Opened } from '../open-files.ts';
import { hasPersonRows } from './person-rows.ts';
import { personalColumns } from './personal-columns.ts';

/**
 * What was opened without what is about single persons: a table or layer with personal numbers, or with a person a row, is taken out whole and an error stands
 * in its place. The error names the column and never a value of it.
 */
export function withoutPersons(opened: Opened): Opened {
  const issues: Issue[] = [];
  const isClean = (table: RawTable): boolean => {
    const found = personIssue(table);
    if (found !== null) issues.push(found);
    return found === null;
  };
  const layers = opened.layers.filter(isClean);
  const tables = opened.tables.filter(({ table }) => isClean(table));
  return issues.length === 0 ? opened : { ...opened, layers, tables, issues: [...opened.issues, ...issues] };
}

function personIssue(table: RawTable): Issue | null {
  const columns = personalColumns(table);
  const place = { file: table.file, field: columns[0] ?? null };
  if (columns.length > 0) return issue('error', 'personal-numbers', fill(personWords['personal-numbers'].message, { columns: columns.join(', ') }), { ...place, repair: personWords['personal-numbers'].repair });
  return hasPersonRows(table) ? issue('error', 'person-rows', fill(personWords['person-rows'].message, { part: table.name }), { ...place, repair: personWords['person-rows'].repair }) : null;
}
