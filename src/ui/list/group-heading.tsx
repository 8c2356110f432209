import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { rankSpanWords as words } from '../../text/rank-span-words.ts';
import { fill, say } from '../../text/say.ts';
import type { AreaGroup } from '../../score/area-groups.ts';
import type { Language } from '../../model/localized.ts';

/** Over rows whose spans all overlap: their order among themselves is none. */
export function GroupHeading({ group, columns, language }: { readonly group: AreaGroup; readonly columns: number; readonly language: Language }): ReactNode {
  const [from, to] = [formatNumber(group.from, language), formatNumber(group.to, language)];
  return (
    <tr role="row" className="group-heading">
      <td role="cell" colSpan={columns} title={say(words.groupHelp, language)}>
        {say(fill(from === to ? words.groupTied : words.group, { from, to }), language)}
      </td>
    </tr>
  );
}
