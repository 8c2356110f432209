import type { Day } from '../model/programme.ts';
import { plansOfAreas } from '../plans/area-plans.ts';
import { coverAtoms } from '../plans/cover-atoms.ts';
import { programmesOnDate, type ProgrammeOnDate } from '../plans/programme-on-date.ts';
import { classify } from '../score/classify.ts';
import type { DisclosedCity, DisclosedLevel } from '../score/disclosure-gate.ts';
import { labelsOf } from './area-labels.ts';
import { openingLevel } from './default-view.ts';
import { figuresDeriver, type SceneFigures } from './derive-figures.ts';
import { legendOf } from './legend.ts';
import { listedRows } from './listed-rows.ts';
import { notesOf } from './notes.ts';
import { rememberLast } from './remember-last.ts';
import { rowsOf } from './rows.ts';
import type { Scene } from './scene.ts';
import { sentenceOf, type Look, type SentenceFacts } from './sentence.ts';
import { shownColumn } from './shown-column.ts';
import { themesAt } from './themes.ts';
import type { View } from './view.ts';

/**
 * City, view and day in, everything that follows out. `look`: whether the page is light (most need drawn dark; the default)
 * or dark (most need drawn light); the sentence says which.
 */
export type SceneDeriver = (city: DisclosedCity, view: View, today: Day, look?: Look) => Scene;

/** A deriver that remembers what it worked out last, part by part: a moved weight costs scores, classes, rows and words. */
export function createSceneDeriver(): SceneDeriver {
  const figuresOf = figuresDeriver();
  const labels = rememberLast(labelsOf);
  const pieces = rememberLast(coverAtoms);
  const onDate = rememberLast(programmesOnDate);
  const plansOf = rememberLast(plansOfAreas);
  const drawnOf = rememberLast(drawnProgrammes);
  const themes = rememberLast(themesOf);
  const shownOf = rememberLast(shownColumn);
  const classes = rememberLast(classify);
  const legend = rememberLast(legendOf);
  const rows = rememberLast(rowsOf);
  const listed = rememberLast(listedRows);
  return (city, view, today, look = 'light') => {
    const level = levelShown(city, view);
    const date = view.plans.date ?? today;
    const figures = figuresOf(city, level, view);
    const { result, population, columns } = figures;
    const programmes = onDate(city.programmes, city.programmeTypes, date);
    const plans = plansOf(pieces(city, level), programmes);
    const shown = shownOf(city, level, view.subject, result, columns);
    const part = view.subject.kind === 'indicator' ? null : (result?.participation ?? null);
    const classification = classes(shown.column, part, view.classes, shown.higherIsMore);
    const facts: SentenceFacts = {
      ...figures,
      city,
      view,
      level,
      today,
      date,
      programmes,
      shown,
      classification,
      themes: themes(city, level, figures.tree, figures.start, columns, figures.yearsUsed),
      drawn: drawnOf(programmes, view.plans.shown, view.plans.types),
      legend: legend(shown, classification, population),
      rows: rows(city, level, labels(city, level), plans, result, population, columns, shown.column, classification.classOf),
    };
    return { ...facts, listed: listed(facts.rows, level, view.list, view.language), sentence: sentenceOf(facts, look), notes: notesOf(facts) };
  };
}

const levelShown = (city: DisclosedCity, view: View): DisclosedLevel =>
  city.levels.find((level) => level.id === view.level) ?? openingLevel(city);

function themesOf(
  city: DisclosedCity,
  level: DisclosedLevel,
  tree: SceneFigures['tree'],
  start: SceneFigures['start'],
  columns: SceneFigures['columns'],
  yearsUsed: SceneFigures['yearsUsed'],
): Scene['themes'] {
  return tree === null || start === null ? [] : themesAt({ city, levelId: level.id, tree, start, columns, yearsUsed });
}

const drawnProgrammes = (programmes: readonly ProgrammeOnDate[], shown: boolean, types: readonly string[] | null): readonly ProgrammeOnDate[] =>
  shown ? programmes.filter(({ programme }) => types === null || types.includes(programme.type)) : [];
