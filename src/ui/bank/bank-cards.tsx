import type { ReactNode } from 'react';
import { formatPeriod } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { BankEntry } from '../../plans/programme-bank.ts';
import { departmentTexts } from '../../state/plans/bank-text.ts';
import { bankFieldWords, bankWords as words } from '../../text/bank-words.ts';
import { useApp } from '../app-context.ts';
import { CHUNK, chunksOf, useNearChunks, WHOLE } from './near-chunks.ts';
import { NotPublished, PlanAreas, PlanBudget, PlanItems, PlanPayers, PlanStatus, PlanTitle } from './plan-cells.tsx';

/** About the height of a row of cards, in px, for each card in it. */
const CARD = 150;

/** A card a programme: the same as a row of the table, for a phone and for reading. */
export function BankCards({ entries }: { readonly entries: readonly BankEntry[] }): ReactNode {
  return entries.length > WHOLE ? <LongCards key={entries.length} entries={entries} /> : <CardList entries={entries} />;
}

const CardList = ({ entries }: { readonly entries: readonly BankEntry[] }): ReactNode => (
  <ul className="bank-cards">
    {entries.map((entry) => (
      <li key={entry.programme.id}>
        <BankCard entry={entry} />
      </li>
    ))}
  </ul>
);

/** Thousands of cards: those near the window are there, and the others hold their place. */
function LongCards({ entries }: { readonly entries: readonly BankEntry[] }): ReactNode {
  const near = useNearChunks(CHUNK * CARD);
  return (
    <div className="bank-chunks">
      {chunksOf(entries).map((cards, chunk) => (
        // A chunk is where it stands: whatever the list holds, the same places are near.
        <div key={chunk} {...near.place(chunk)} style={near.isNear(chunk) ? undefined : { height: near.heightOf(chunk) }}>
          {near.isNear(chunk) ? <CardList entries={cards} /> : null}
        </div>
      ))}
    </div>
  );
}

function BankCard({ entry }: { readonly entry: BankEntry }): ReactNode {
  const { say, language } = useApp();
  const { programme } = entry;
  const facts = [
    { title: words.period, value: formatPeriod(programme.start, programme.end, language) },
    { title: words.areas, value: <PlanAreas programme={programme} /> },
    { title: words.residents, value: programme.residents === null ? <NotPublished /> : formatNumber(programme.residents, language) },
    { title: words.budget, value: <PlanBudget programme={programme} /> },
    { title: words.payers, value: <PlanPayers programme={programme} /> },
    { title: words.who, value: <PlanItems items={[...programme.organisations, ...departmentTexts(programme)]} /> },
    { title: bankFieldWords.theme, value: <PlanItems items={programme.themes} /> },
  ];
  return (
    <article className="bank-card">
      <h4>
        <PlanTitle programme={programme} />
      </h4>
      <p>
        <PlanStatus entry={entry} />
      </p>
      <dl className="bank-facts">
        {facts.map(({ title, value }) => (
          <div key={title.en}>
            <dt>{say(title)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
