import type { Day } from '../model/programme.ts';
import { plansFollower } from '../plans/area-plans.ts';
import { coverFaces, type CutPieces } from '../plans/cover-faces.ts';
import { programmesFollower, type ProgrammeOnDate } from '../plans/programme-on-date.ts';
import { classify } from '../score/classes/classify.ts';
import type { DisclosedCity, DisclosedLevel } from '../score/disclosure-gate.ts';
import { labelsOf } from '../format/area-label.ts';
import { openingLevel } from './default-view.ts';
import { figuresDeriver, type SceneFigures } from './derive-figures.ts';
import { legendOf } from './legend.ts';
import { listedRows } from './list/listed-rows.ts';
import { notesOf } from './notes.ts';
import { rememberLast } from './remember-last.ts';
import { rowsFollower } from './rows.ts';
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

/** Every part of a scene with its last answer kept. */
const rememberedParts = (cutter: () => CutPieces | null) => ({
  cutter,
  figures: figuresDeriver(),
  labels: rememberLast(labelsOf),
  faces: rememberLast(coverFaces),
  onDate: rememberLast(programmesFollower()),
  plans: plansFollower(),
  drawn: rememberLast(drawnProgrammes),
  themes: rememberLast(themesOf),
  shown: rememberLast(shownColumn),
  classes: rememberLast(classify),
  legend: rememberLast(legendOf),
  rows: rowsFollower(),
  listed: rememberLast(listedRows),
});

type Parts = ReturnType<typeof rememberedParts>;

/** A deriver that remembers what it worked out last, part by part: a moved weight costs scores, classes, rows and words. */
export function createSceneDeriver(cutter: () => CutPieces | null = () => null): SceneDeriver {
  const parts = rememberedParts(cutter);
  return (city, view, today, look = 'light') => {
    const facts = factsOf(parts, city, view, today);
    const listed = parts.listed(facts.rows, facts.level, view.list, view.language);
    const sentence = sentenceOf(facts, look);
    return { ...facts, listed, sentence, sentenceOnPaper: look === 'light' ? sentence : sentenceOf(facts, 'light'), notes: notesOf(facts) };
  };
}

function factsOf(parts: Parts, city: DisclosedCity, view: View, today: Day): SentenceFacts {
  const level = levelShown(city, view);
  const date = view.plans.date ?? today;
  const figures = parts.figures(city, level, view);
  const { result, population, columns } = figures;
  const shown = parts.shown(city, level, view.subject, result, columns);
  // An area under the minimum population is shown by its own figures, and never by a score.
  const participation = view.subject.kind === 'indicator' ? null : (result?.participation ?? null);
  const classification = parts.classes(shown.column, participation, view.classes, shown.higherIsMore);
  const programmes = parts.onDate(city.programmes, city.programmeTypes, date);
  const faces = parts.faces(city, level, parts.cutter());
  const plans = parts.plans(faces, programmes);
  return {
    ...figures,
    city,
    view,
    mode: 'need',
    colours: null,
    level,
    today,
    date,
    faces,
    programmes,
    shown,
    classification,
    themes: parts.themes(city, level, figures.tree, figures.start, columns, figures.yearsUsed),
    drawn: parts.drawn(programmes, view.plans.shown, view.plans.types),
    legend: parts.legend(shown, classification, population),
    rows: parts.rows(plans, city, level, parts.labels(city, level), result, population, columns, shown.column, classification.classOf),
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
