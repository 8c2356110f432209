import { useMemo, type ReactNode } from 'react';
import { formatNumber, formatRank, formatScore, formatShare } from '../../format/number.ts';
import { spanText, yearsOfFigures } from '../../state/sentence.ts';
import { finerSummary, summarisedAt, type FinerSummary, type SummarisedArea } from '../../state/area/two-ways.ts';
import { areaNoun } from '../../text/area-noun-words.ts';
import { fill } from '../../text/say.ts';
import { twoWaysWords as words } from '../../text/two-ways-words.ts';
import { useApp } from '../app-context.ts';
import { useRested } from '../use-rested.ts';
import type { Localized } from '../../model/localized.ts';
import type { AreaRow } from '../../state/scene.ts';

/** An area that has finer ones in it, two ways: computed from its own figures, and summarised from theirs. Nothing at the finest level. */
export function TwoWays({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, say } = useApp();
  const rested = useRested(scene);
  const isSame = rested.level === scene.level;
  const finer = useMemo(() => (isSame ? finerSummary(rested) : null), [rested, isSame]);
  if (finer === null || row.score === null) return null;
  const area = summarisedAt(finer, row.position);
  return (
    <section className="two-ways">
      <h3>{say(words.title)}</h3>
      <OwnWay row={row} />
      {area === null ? <p className="note">{say(fill(words.none, { noun: areaNoun(finer.level.id).many }))}</p> : <WayWithin finer={finer} area={area} />}
    </section>
  );
}

function OwnWay({ row }: { readonly row: AreaRow }): ReactNode {
  const { scene, language, say } = useApp();
  return (
    <table className="area-figures">
      <caption>
        <strong>{say(words.own)}</strong>
        <span className="figure-source">{say(fill(words.ownIs, { year: yearText(spanText(yearsOfFigures(scene))) }))}</span>
      </caption>
      <tbody>
        <Figure title={say(words.score)} figure={row.score === null ? '–' : formatScore(row.score, language)} />
        <Figure title={say(words.rank)} figure={row.rank === null || scene.result === null ? '–' : formatRank(row.rank, scene.result.scored, language)} />
      </tbody>
    </table>
  );
}

function WayWithin({ finer, area }: { readonly finer: FinerSummary; readonly area: SummarisedArea }): ReactNode {
  const { language, say } = useApp();
  const noun = areaNoun(finer.level.id).many;
  const counts = { summarised: formatNumber(area.summarised, language), areas: formatNumber(area.areas, language) };
  const among = formatRank(Math.round(area.meanRank), finer.scored, language);
  return (
    <>
      <table className="area-figures">
        <caption>
          <strong>{say(fill(words.within, { noun }))}</strong>
          <span className="figure-source">{say(fill(words.withinIs, { ...counts, noun, year: yearText(String(finer.year ?? '')) }))}</span>
        </caption>
        <tbody>
          <Figure title={say(words.meanScore)} figure={formatScore(area.meanScore, language)} />
          <Figure title={say(words.meanRank)} figure={among} />
          <Figure title={say(fill(words.inTop10, { noun }))} figure={formatShare(area.inTop10Percent, language)} />
          <Figure title={say(fill(words.inTop20, { noun }))} figure={formatShare(area.inTop20Percent, language)} />
          <Figure title={say(words.extent)} figure={formatShare(area.extent, language)} />
        </tbody>
      </table>
      <p className="note">
        {[fill(words.extentIs, { noun }), words.apart, ...(finer.isSameWeighing ? [] : [words.otherWeights])].map(say).join(' ')}
      </p>
    </>
  );
}

const yearText = (year: string): Localized => (year === '' ? { da: '', en: '' } : fill(words.year, { year }));

const Figure = ({ title, figure }: { readonly title: string; readonly figure: string }): ReactNode => (
  <tr>
    <th scope="row">{title}</th>
    <td className="numeric">{figure}</td>
  </tr>
);
