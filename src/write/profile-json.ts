import type { Aggregate, AreaRule, IndexNode, IndexTree, MissingRule, RankRule, Step } from '../model/index-tree.ts';
import type { Localized } from '../model/localized.ts';

/** A profile as a file of docs/schema/profile.schema.json. */
export interface ProfileFile {
  readonly id: string;
  readonly title: Localized;
  /** A whole tree, or weights on the package's own. */
  readonly content: { readonly index: IndexTree } | { readonly weights: Readonly<Record<string, number>> };
}

/** The text of a profile file, which `score --profile FILE.json` computes from. */
export function profileText({ id, title, content }: ProfileFile): string {
  const members = 'index' in content ? { index: treeJson(content.index) } : { weights: content.weights };
  return `${JSON.stringify({ id, title: titleJson(title), ...members }, null, 2)}\n`;
}

/** An index tree as JSON of the package format; what is as the format takes it for granted is left out. */
export function treeJson({ root, areas, rank }: IndexTree): object {
  return { ...nodeJson(root), ...member('areas', areasJson(areas)), ...member('rank', rankJson(rank)) };
}

/** No member at all where there is nothing to say. */
const member = (name: string, value: object): object => (Object.keys(value).length === 0 ? {} : { [name]: value });

const titleJson = ({ da, en }: Localized): string | Localized => (da === en ? da : { da, en });

function nodeJson(node: IndexNode): object {
  const { id, title, description, weight } = node;
  // A branch without a title is called by its id, a leaf by its indicator.
  const isTaken = node.kind === 'branch' && title.da === id && title.en === id;
  const common = {
    id,
    ...(isTaken ? {} : { title: titleJson(title) }),
    ...(description === null ? {} : { description: titleJson(description) }),
    ...(weight === 1 ? {} : { weight }),
  };
  const steps = node.steps.length === 0 ? {} : { steps: node.steps.map(stepJson) };
  if (node.kind === 'leaf') return { ...common, indicator: node.indicator, ...(node.orient === 'first' ? {} : { orient: node.orient }), ...steps };
  return { ...common, ...member('aggregate', aggregateJson(node.aggregate)), ...steps, children: node.children.map(nodeJson) };
}

/** An open end of `clamp` is no member. */
function stepJson(step: Step): object {
  if (step.do !== 'clamp') return step;
  const { minimum, maximum } = step;
  return { do: step.do, ...(minimum === null ? {} : { minimum }), ...(maximum === null ? {} : { maximum }) };
}

function aggregateJson({ method, weights, missing, p }: Aggregate): object {
  return {
    ...(method === 'arithmetic' ? {} : { method }),
    ...(weights === 'normalised' ? {} : { weights }),
    ...(isPlain(missing) ? {} : { missing }),
    ...(p === 1 && method !== 'power' ? {} : { p }),
  };
}

const isPlain = (rule: MissingRule): boolean => rule.policy === 'skip' && rule.minimumShare === 0 && rule.minimumCount === 0;

function areasJson({ minimumPopulation, exclude }: AreaRule): object {
  return { ...(minimumPopulation === null ? {} : { minimumPopulation }), ...(exclude.length === 0 ? {} : { exclude }) };
}

function rankJson({ ties, decimals, decile }: RankRule): object {
  return { ...(ties === 'min' ? {} : { ties }), ...(decimals === null ? {} : { decimals }), ...(decile === 'ceil(10r/n)' ? {} : { decile }) };
}
