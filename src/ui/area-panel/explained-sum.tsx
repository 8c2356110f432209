import type { ReactNode } from 'react';
import { formatNumber, formatShare } from '../../format/number.ts';
import { formatStepNumber } from '../../format/step-number.ts';
import { explanationWords as words } from '../../text/explanation-words.ts';
import { fill } from '../../text/say.ts';
import { methodWords } from '../../text/trail-words.ts';
import { useApp } from '../app-context.ts';
import type { ExplainedBranch, ExplainedNode } from '../../state/explain/explanation.ts';

interface ExplainedSumProps {
  readonly branch: ExplainedBranch;
  /** The children that have figures anywhere. */
  readonly shown: readonly ExplainedNode[];
}

/** The parts of a branch in a table: value, weight with its share here, and what that gives; the last row is the branch. */
export function ExplainedSum({ branch, shown }: ExplainedSumProps): ReactNode {
  const { language, say } = useApp();
  const isAdded = branch.method === 'arithmetic' || branch.method === 'sum';
  const { combined } = branch;
  return (
    <table className="explained-sum">
      <caption className="visually-hidden">{`${say(branch.title)}: ${say(methodWords[branch.method])}`}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.part)}</th>
          <th scope="col" className="numeric">{say(words.value)}</th>
          <th scope="col" className="numeric">{say(words.weight)}</th>
          {isAdded ? <th scope="col" className="numeric">{say(words.product)}</th> : null}
          {branch.contribution === null ? null : <th scope="col" className="numeric">{say(words.contribution)}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((child) => (
          <SumRow key={child.id} child={child} branch={branch} isAdded={isAdded} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={isAdded ? 3 : 1}>{say(methodWords[branch.method])}</th>
          <td className="numeric" colSpan={isAdded ? 1 : 2}>{combined === null ? '–' : formatStepNumber(combined, language)}</td>
          {branch.contribution === null ? null : <td className="numeric">{formatNumber(branch.contribution, language, { decimals: 2, signed: true })}</td>}
        </tr>
      </tfoot>
    </table>
  );
}

function SumRow({ child, branch, isAdded }: { readonly child: ExplainedNode; readonly branch: ExplainedBranch; readonly isAdded: boolean }): ReactNode {
  const { language, say } = useApp();
  const { share, weight, contribution } = child;
  const value = child.value ?? child.standIn;
  const factor = branch.normalised ? share : weight;
  const weightText = formatNumber(weight, language);
  return (
    <tr>
      <th scope="row">{say(child.title)}</th>
      <td className="numeric">{value === null ? '–' : formatStepNumber(value, language)}</td>
      <td className="numeric">
        {branch.normalised && share !== null ? say(fill(words.weightShare, { weight: weightText, share: formatShare(share, language) })) : weightText}
      </td>
      {isAdded ? <td className="numeric">{value === null || factor === null ? '–' : formatStepNumber(value * factor, language)}</td> : null}
      {branch.contribution === null ? null : <td className="numeric">{contribution === null ? '–' : formatNumber(contribution, language, { decimals: 2, signed: true })}</td>}
    </tr>
  );
}
