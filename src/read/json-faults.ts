import { parseTree } from 'jsonc-parser';
import type { ParseError } from 'jsonc-parser';
import type { Localized } from '../model/localized.ts';
import { jsonFaultWords } from '../text/read/read-json-fault-words.ts';

/** What is wrong at an offset of a JSON text. */
export interface JsonFault {
  readonly what: Localized;
  readonly offset: number;
}

/** jsonc-parser's ParseErrorCode, a const enum that cannot be imported with isolated modules. */
const FAULTS: Readonly<Record<number, keyof typeof jsonFaultWords>> = {
  3: 'name',
  4: 'value',
  5: 'colon',
  6: 'comma',
  7: 'close-brace',
  8: 'close-bracket',
  9: 'end',
  10: 'comment',
  11: 'comment',
  12: 'string',
  14: 'string',
  15: 'string',
  16: 'string',
};

/** What makes a text no JSON, the first fault of a line only, as one fault often brings others behind it; at most five. */
export function jsonFaults(text: string): readonly JsonFault[] {
  if (text.trim() === '') return [{ what: jsonFaultWords.empty, offset: 0 }];
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const faults: JsonFault[] = [];
  let after = -1;
  for (const { error, offset } of errors) {
    if (offset <= after || faults.length === 5) continue;
    faults.push({ what: jsonFaultWords[FAULTS[error] ?? 'symbol'], offset });
    const feed = text.indexOf('\n', offset);
    after = feed < 0 ? text.length : feed;
  }
  return faults.length > 0 ? faults : [{ what: jsonFaultWords.symbol, offset: 0 }];
}
