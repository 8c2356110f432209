import type { ReactNode } from 'react';
import { formatAreaLabel } from '../../format/area-label.ts';
import { formatPeriod } from '../../format/date.ts';
import { formatFigure } from '../../format/figure.ts';
import { formatList } from '../../format/list.ts';
import { planWords } from '../../text/plan-words.ts';
import { useApp } from '../app-context.ts';
import type { CityPackage } from '../../model/city-package.ts';
import type { Localized } from '../../model/localized.ts';
import type { Programme } from '../../model/programme.ts';
import type { ProgrammeOnDate } from '../../plans/programme-on-date.ts';

const delimitationWords: Readonly<Record<Programme['delimitation'], Localized>> = {
  exact: planWords.exact,
  approximate: planWords.approximate,
  unknown: planWords.uncertain,
};

/** "Gavlhus (267)" for every area that a programme names, level by level. */
function areasOf(programme: Programme, city: CityPackage): string[] {
  return [...programme.areas].flatMap(([levelId, ids]) => {
    const level = city.levels.find((one) => one.id === levelId);
    return ids.map((id) => {
      const position = level?.positions.get(id);
      const area = position === undefined ? undefined : level?.areas[position];
      return area === undefined ? id : formatAreaLabel({ name: area.name, id, parent: null, showId: true });
    });
  });
}

function budgetText(programme: Programme, language: 'da' | 'en'): string | null {
  const { budget } = programme;
  if (budget === null || budget.total === null) return null;
  return formatFigure(budget.total, budget.currency === 'DKK' ? 'kroner' : budget.currency, language);
}

/** The facts of one programme. What was not published is said, not left out. */
export function ProgrammeFacts({ onDate }: { readonly onDate: ProgrammeOnDate }): ReactNode {
  const { scene, actions, say, language } = useApp();
  const { programme, countsAsCover, expiring } = onDate;
  const type = scene.city.programmeTypes.find((one) => one.id === programme.type);
  const areas = areasOf(programme, scene.city);
  const text = (items: readonly string[]): string | null => (items.length === 0 ? null : formatList(items, language));
  const facts: readonly (readonly [Localized, string | null])[] = [
    [planWords.type, type === undefined ? programme.type : say(type.title)],
    [planWords.period, formatPeriod(programme.start, programme.end, language)],
    [planWords.themes, text(programme.themes)],
    [planWords.budget, budgetText(programme, language)],
    [planWords.areas, text(areas)],
    [planWords.delimitation, say(delimitationWords[programme.delimitation])],
    [planWords.organisations, text(programme.organisations)],
    [planWords.residents, programme.residents === null ? null : formatFigure(programme.residents, '', language)],
    [planWords.source, text(programme.sources)],
  ];
  return (
    <>
      {expiring ? <p className="programme-note">{say(planWords.expiring)}</p> : null}
      {countsAsCover ? null : <p className="programme-note">{say(planWords.notCover)}</p>}
      <dl className="programme-facts">
        {facts.map(([title, value]) => (
          <div key={title.en}>
            <dt>{say(title)}</dt>
            <dd className={value === null ? 'quiet' : undefined}>{value ?? say(planWords.unknownFigure)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="button is-quiet whole-plan" aria-haspopup="dialog" onClick={() => actions.openPlan(programme.id)}>
        {say(planWords.wholePlan)}
      </button>
    </>
  );
}
