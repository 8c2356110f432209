import type { CityPackage } from '../../model/city-package.ts';
import type { Language, Localized } from '../../model/localized.ts';
import { fill } from '../../text/say.ts';
import { voteWords as words } from '../../text/vote/vote-words.ts';
import { defaultView } from '../default-view.ts';
import { linkedPackage, readLink, writeLink } from '../link/link.ts';
import type { TreeReader } from '../link/tree-reader.ts';
import { weighingOf } from '../weighing/chosen-tree.ts';
import type { View, Weighing } from '../view.ts';

/** What a member weighs by, as it was handed over. */
export interface WeightVote {
  /** The name before the link, else the number of the line. */
  readonly name: string;
  readonly weighing: Weighing;
}

export interface ReadVotes {
  readonly votes: readonly WeightVote[];
  /** What is wrong with a line, first line 1; the other lines count all the same. */
  readonly problems: readonly { readonly line: number; readonly message: Localized }[];
}

/** The link by which a member hands over weights and method, and nothing else of the view: as short as it can be. */
export const voteLink = (view: View, city: CityPackage): string => writeLink({ ...defaultView(city, view.language), ...weighingOf(view) }, city);

/**
 * Reads what was pasted: a link a line, with a name before it or none (`Anna: https://…#v=1&…`). A link that cannot be read whole is no vote: a part that is
 * lost would be a weight that nobody gave.
 */
export function readVotes(text: string, city: CityPackage, language: Language, readTree: TreeReader): ReadVotes {
  const votes: WeightVote[] = [];
  const problems: ReadVotes['problems'][number][] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line, city, language, readTree);
    if ('message' in read) problems.push({ line: i + 1, message: read.message });
    else votes.push({ name: read.name === '' ? String(i + 1) : read.name, weighing: read.weighing });
  }
  return { votes, problems };
}

function readLine(line: string, city: CityPackage, language: Language, readTree: TreeReader): WeightVote | { readonly message: Localized } {
  const found = /(\S*)#(v=\S+)/.exec(line);
  if (found === null) return { message: words.noLink };
  const fragment = found[2] ?? '';
  const linked = linkedPackage(fragment);
  if (linked !== null && linked.id !== city.id) return { message: fill(words.otherPackage, { package: linked.id }) };
  const { view, problems } = readLink(fragment, city, language, readTree);
  if (problems.length > 0) return { message: fill(words.unreadable, { why: problems[0] ?? '' }) };
  return { name: line.slice(0, found.index).replace(/[\s:–-]+$/, '').trim(), weighing: weighingOf(view) };
}
