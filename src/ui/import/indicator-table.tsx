import { memo, type ReactNode } from 'react';
import type { Direction } from '../../model/indicator.ts';
import type { IndicatorEdit } from '../../read/intake/mapping-edits.ts';
import type { Mapping } from '../../read/intake/mapping-shape.ts';
import { editIndicator } from '../../state/import/edit-choices.ts';
import { titleText } from '../../state/import/mapped-parts.ts';
import { themeChoices, unitChoices, type Choice } from '../../state/import/theme-choices.ts';
import { importMappingWords as words } from '../../text/import/import-mapping-words.ts';
import type { Localized } from '../../model/localized.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { importDesk } from './import-desk.ts';

type Indicator = Mapping['indicators'][number];

const DIRECTIONS: readonly Choice[] = [
  { value: 'higher-is-more-deprived', label: words.higher },
  { value: 'lower-is-more-deprived', label: words.lower },
  { value: 'context', label: words.context },
];
const HEADS = [words.indicator, words.direction, words.theme, words.unit, words.confirmed];

/** Every figure of a table: title, direction, theme and unit, and whether a person stands by them. */
export function IndicatorTable({ name, indicators }: { readonly name: string; readonly indicators: readonly Indicator[] }): ReactNode {
  const { say } = useApp();
  return (
    <div className="import-indicators">
      <table>
        <caption>{say(fill(words.indicators, { file: name }))}</caption>
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head.en} scope="col">
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => (
            <IndicatorRow key={one.id} indicator={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const change = (id: string, members: Omit<IndicatorEdit, 'id'>): void => {
  const desk = importDesk();
  void desk.edit(editIndicator(desk.store.getState().edits, id, members), true);
};

const IndicatorRow = memo(function IndicatorRow({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { say, language } = useApp();
  const { id, theme = 'andet', unit = '', direction = 'context', confirmed } = indicator;
  const title = titleText(indicator.title, language, id);
  const isGuessed = confirmed === false;
  const nameOf = (what: Localized): string => say(fill(words.ofIndicator, { what, title }));
  const choice = (what: Localized, value: string, choices: readonly Choice[], onChange: (value: string) => void): ReactNode => (
    <td>
      <span className="cell-label" aria-hidden="true">
        {say(what)}
      </span>
      <select aria-label={nameOf(what)} value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {say(one.label)}
          </option>
        ))}
      </select>
    </td>
  );
  return (
    <tr className={isGuessed ? 'is-guessed' : undefined}>
      <td>
        <input className="text-input" type="text" aria-label={nameOf(words.indicator)} value={title} onChange={(event) => change(id, { title: event.target.value })} />
      </td>
      {choice(words.direction, direction, DIRECTIONS, (value) => change(id, { direction: value as Direction }))}
      {choice(words.theme, theme, themeChoices(theme), (value) => change(id, { theme: value }))}
      {choice(words.unit, unit, unitChoices(unit), (value) => change(id, { unit: value }))}
      <td>
        {isGuessed ? (
          <label className="check">
            <input type="checkbox" checked={false} aria-label={say(fill(words.confirmOf, { title }))} onChange={() => change(id, { confirmed: true })} />
            <span className="mark is-guess">{say(words.guessed)}</span>
          </label>
        ) : (
          <span className="import-confirmed">{say(words.confirmed)}</span>
        )}
      </td>
    </tr>
  );
});
