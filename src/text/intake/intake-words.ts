import type { Localized } from '../../model/localized.ts';
import { confirmIntakeWords } from './confirm-intake-words.ts';
import { fileIntakeWords } from './file-intake-words.ts';
import { joinIntakeWords } from './join-intake-words.ts';
import { rowIntakeWords } from './row-intake-words.ts';
import { tableIntakeWords } from './table-intake-words.ts';

/** Everything that is said of files while they are taken in, by the code. */
export const intakeWords = { ...fileIntakeWords, ...tableIntakeWords, ...rowIntakeWords, ...joinIntakeWords, ...confirmIntakeWords };

/** Names within those sentences. */
export const intakeNames = {
  tab: { da: 'tabulator', en: 'tab' },
  noArea: { da: 'ingen kolonne passer til områderne', en: 'no column fits the areas' },
  asMapped: { da: 'koblingen siger det', en: 'the mapping says so' },
  notMapped: { da: 'koblingen nævner den ikke', en: 'the mapping does not name it' },
} satisfies Record<string, Localized>;
