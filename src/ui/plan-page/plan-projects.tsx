import type { ReactNode } from 'react';
import { formatPartialDate } from '../../format/date.ts';
import type { Programme, Project } from '../../model/programme.ts';
import { milestoneOn } from '../../plans/plan-follow-up.ts';
import { milestoneWords, planPageWords as words } from '../../text/plan-page-words.ts';
import { useApp } from '../app-context.ts';
import { ProjectCurve } from './project-curve.tsx';

/** The strategy template: each sub-project with what it is for, its milestones, and how its indicator stands against the target. */
export function PlanProjects({ programme }: { readonly programme: Programme }): ReactNode {
  const { say } = useApp();
  return (
    <section className="plan-projects">
      <h3>{say(words.projects)}</h3>
      {programme.projects.length === 0 ? <p className="quiet">{say(words.noProjects)}</p> : null}
      {programme.projects.map((project) => (
        <section key={project.title} className="plan-project">
          <div>
            <h4>{project.title}</h4>
            <ProjectFacts project={project} />
            <Milestones project={project} />
          </div>
          <ProjectCurve programme={programme} project={project} />
        </section>
      ))}
    </section>
  );
}

function ProjectFacts({ project: { objective, politicalObjective, successCriteria } }: { readonly project: Project }): ReactNode {
  const { say } = useApp();
  const facts = [
    { title: words.objective, texts: objective === null ? [] : [objective] },
    { title: words.serves, texts: politicalObjective === null ? [] : [politicalObjective] },
    { title: words.criteria, texts: successCriteria },
  ];
  return (
    <dl className="bank-facts">
      {facts.map(({ title, texts }) =>
        texts.length === 0 ? null : (
          <div key={title.en}>
            <dt>{say(title)}</dt>
            <dd>{texts.length === 1 ? texts[0] : texts.map((text) => <p key={text}>{text}</p>)}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Milestones({ project: { milestones } }: { readonly project: Project }): ReactNode {
  const { scene, say, language } = useApp();
  if (milestones.length === 0) return null;
  return (
    <>
      <h5>{say(words.milestones)}</h5>
      <ul className="plan-milestones">
        {milestones.map((milestone) => {
          const standing = milestoneOn(milestone, scene.date);
          return (
            <li key={`${milestone.title} ${milestone.date?.text ?? ''}`} className={`milestone is-${standing}`}>
              {milestone.title}
              <span className="plan-under">
                {milestone.date === null ? say(words.noDate) : formatPartialDate(milestone.date, language)} · <strong>{say(milestoneWords[standing])}</strong>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
