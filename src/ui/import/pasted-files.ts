import type { Localized } from '../../model/localized.ts';
import { importWords as words } from '../../text/import/import-words.ts';
import type { NewFile } from './import-desk.ts';

/** A text as a file: GeoJSON and JSON-stat begin with a bracket, all else is a table. */
export const fileOfText = (text: string, say: (text: Localized) => string): NewFile => ({
  name: say(/^\s*[{[]/.test(text) ? words.pastedMap : words.pastedTable),
  content: new Blob([text], { type: 'text/plain' }),
});

/** Files of what was pasted: files, or the text of a table or map; none where it is empty. */
export function pastedFiles(pasted: DataTransfer, say: (text: Localized) => string): readonly NewFile[] {
  if (pasted.files.length > 0) return [...pasted.files].map((content) => ({ name: content.name, content }));
  const text = pasted.getData('text/plain');
  return text.trim() === '' ? [] : [fileOfText(text, say)];
}
