import type { ReactNode } from 'react';
import { compareText } from '../../format/compare-text.ts';
import { formatNumber } from '../../format/number.ts';
import { unlocalized } from '../../model/localized.ts';
import { EMPTY_MILESTONE, EMPTY_PROJECT, type ProjectForm } from '../../state/plan-form/plan-form.ts';
import { milestoneStateWords, planFormWords as words } from '../../text/plan-form-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { AddButton, RemoveButton } from './budget-part.tsx';
import { changedAt, useWriting } from './form-context.ts';
import { LinesField, SelectField, TextField } from './form-fields.tsx';
import { FormFold } from './form-fold.tsx';

/** The strategy template: what the plan does, what for, by when, and how it will be seen. */
export function ProjectsPart(): ReactNode {
  const { say, language } = useApp();
  const { form, set } = useWriting();
  const { projects } = form;
  return (
    <FormFold title={words.projects} fields={['projects']} count={projects.length}>
      {projects.map((project, i) => {
        const name = project.title === '' ? say(fill(words.projectNumber, { number: formatNumber(i + 1, language) })) : project.title;
        return (
          // A sub-project has no name of its own until it is written.
          <fieldset key={i} className="form-project">
            <legend>{name}</legend>
            <ProjectFields at={`projects.${i}`} project={project} onChange={(change) => set({ projects: changedAt(projects, i, change) })} />
            <button type="button" className="button is-quiet form-add" onClick={() => set({ projects: projects.toSpliced(i, 1) })}>
              <Icon name="close" />
              {say(fill(words.remove, { what: name }))}
            </button>
          </fieldset>
        );
      })}
      <AddButton title={say(words.addProject)} onAdd={() => set({ projects: [...projects, EMPTY_PROJECT] })} />
    </FormFold>
  );
}

interface ProjectFieldsProps {
  readonly at: string;
  readonly project: ProjectForm;
  readonly onChange: (change: Partial<ProjectForm>) => void;
}

function ProjectFields({ at, project, onChange }: ProjectFieldsProps): ReactNode {
  const { title, objective, politicalObjective, criteria, indicator, target } = project;
  const indicators = useIndicators(indicator);
  return (
    <>
      <TextField at={`${at}.title`} label={words.projectTitle} value={title} onChange={(value) => onChange({ title: value })} isRequired />
      <TextField at={`${at}.objective`} label={words.objective} value={objective} onChange={(value) => onChange({ objective: value })} />
      <TextField at={`${at}.politicalObjective`} label={words.politicalObjective} value={politicalObjective} onChange={(value) => onChange({ politicalObjective: value })} />
      <Milestones at={at} project={project} onChange={onChange} />
      <LinesField at={`${at}.criteria`} label={words.criteria} hint={words.oneALine} value={criteria} onChange={(value) => onChange({ criteria: value })} rows={2} />
      <div className="form-pair is-wide-first">
        <SelectField at={`${at}.indicator`} label={words.indicator} value={indicator} onChange={(value) => onChange({ indicator: value })} options={indicators} />
        <TextField at={`${at}.target`} label={words.target} value={target} onChange={(value) => onChange({ target: value })} inputMode="decimal" />
      </div>
    </>
  );
}

/** The package's indicators by name, and the one that is chosen even where the package does not have it. */
function useIndicators(chosen: string) {
  const { scene, language } = useApp();
  const known = [...scene.city.indicators.values()].map(({ id, title }) => ({ value: id, title })).toSorted((a, b) => compareText(a.title[language], b.title[language], language));
  const unknown = chosen === '' || known.some(({ value }) => value === chosen) ? [] : [{ value: chosen, title: unlocalized(chosen) }];
  return [{ value: '', title: words.noIndicator }, ...unknown, ...known];
}

function Milestones({ at, project: { milestones }, onChange }: ProjectFieldsProps): ReactNode {
  const { say } = useApp();
  const change = (i: number, what: Partial<(typeof milestones)[number]>): void => onChange({ milestones: changedAt(milestones, i, what) });
  return (
    <fieldset className="form-rows">
      <legend className="field-label">{say(words.milestones)}</legend>
      {milestones.map((one, i) => (
        <div key={i} className="form-line is-milestone">
          <TextField at={`${at}.milestones.${i}.title`} label={words.milestone} value={one.title} onChange={(title) => change(i, { title })} />
          <TextField at={`${at}.milestones.${i}.date`} label={words.date} value={one.date} onChange={(date) => change(i, { date })} />
          <RemoveButton what={one.title === '' ? say(words.milestone) : one.title} onRemove={() => onChange({ milestones: milestones.toSpliced(i, 1) })} />
          <SelectField at={`${at}.milestones.${i}.state`} label={words.milestoneState} value={one.state} onChange={(state) => change(i, { state })} options={statesWith(one.state)} />
        </div>
      ))}
      <AddButton title={say(words.addMilestone)} onAdd={() => onChange({ milestones: [...milestones, EMPTY_MILESTONE] })} />
    </fieldset>
  );
}

/** The states to choose from, and the one that stands even where it is another word. */
function statesWith(state: string) {
  const known = Object.entries(milestoneStateWords).map(([value, title]) => ({ value, title }));
  return known.some(({ value }) => value === state) ? known : [...known, { value: state, title: unlocalized(state) }];
}
