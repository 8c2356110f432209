import type { IndexTree } from '../model/index-tree.ts';
import type { Language } from '../model/localized.ts';
import type { RobustnessOptions } from '../model/robustness.ts';
import { say } from '../text/say.ts';
import { variedText } from '../write/varied-text.ts';

/** What was varied and what was not, a line each. */
export const robustnessNotes = (tree: IndexTree, varied: RobustnessOptions, language: Language): string =>
  variedText(tree, varied)
    .map((line) => `${say(line, language)}\n`)
    .join('');
