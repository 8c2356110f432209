import { useEffect, useRef, type ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import type { Localized } from '../../model/localized.ts';
import { besideMap } from '../../state/meeting/present-view.ts';
import type { Course } from '../../state/meeting/course.ts';
import { embedWords } from '../../text/meeting/embed-words.ts';
import { presenterWords as words } from '../../text/meeting/presenter-words.ts';
import { fill } from '../../text/say.ts';
import { shellWords } from '../../text/shell-words.ts';
import { AppContext, useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { ModeLens } from '../later.tsx';
import { StageLegend } from '../legend/stage-legend.tsx';
import { MapHost } from '../map/map-host.tsx';
import { useDocumentLook } from '../settings/use-document-look.ts';
import { useMediaQuery } from '../settings/use-media-query.ts';
import { Part } from '../shell/part.tsx';
import { useAppValue } from '../use-app-value.ts';
import { PresentedPage } from './presented-page.tsx';
import { PresentedSide } from './presented-side.tsx';
import { PresenterBar } from './presenter-bar.tsx';
import { usePresentation, type Presentation } from './use-presentation.ts';
import { useOutsideEnd, usePresenterKeys } from './use-presenter-keys.ts';
import { useSettledMap } from './use-settled-map.ts';
import './presenter.css';

interface PresenterProps {
  readonly course: Course;
  /** The view that it begins with, from 0. */
  readonly first: number;
}

/** A course on a screen that a room looks at: one view at a time, large, with as little to press as can be. What is moved here leaves the saved views and the page's own view as they are. */
export function Presenter({ course, first }: PresenterProps): ReactNode {
  const { packages, announce } = useApp();
  const presentation = usePresentation(course, first);
  return (
    <AppContext value={useAppValue(presentation.live, packages, announce)}>
      <PresentedView {...presentation} />
    </AppContext>
  );
}

const PAGES: readonly unknown[] = ['plan', 'bank', 'money', 'board', 'side'];

function PresentedView(presentation: Presentation): ReactNode {
  const { caption, number, count, areWeightsOpen, go, end } = presentation;
  const { scene, say, language } = useApp();
  useDocumentLook();
  usePresenterKeys(go, end);
  useOutsideEnd(end);
  const mapFrame = useSettledMap();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const beside = besideMap(scene.view);
  const hasMap = areWeightsOpen || !PAGES.includes(beside);
  const position = say(fill(words.position, { number: formatNumber(number, language), count: formatNumber(count, language) }));
  return (
    <div className="presenter" data-beside={areWeightsOpen ? 'weights' : (beside ?? undefined)}>
      {scene.view.mapMode === 'need' ? null : (
        <Part>
          <ModeLens />
        </Part>
      )}
      <header className="presenter-head">
        <h1 ref={heading} tabIndex={-1} data-long={caption.length > 70 || undefined}>
          <span className="visually-hidden">{position}. </span>
          {caption === '' ? say(scene.shown.title) : caption}
        </h1>
        <Told {...presentation} hasMap={hasMap} />
      </header>
      {!hasMap ? (
        <main className="presenter-paper" aria-label={say(words.region)}>
          <section className="presenter-page" tabIndex={0} data-scrolls aria-label={say(words.page)}>
            <PresentedPage />
          </section>
        </main>
      ) : (
        <main className="presenter-body" aria-label={say(words.region)}>
          <div ref={mapFrame} className="presenter-map">
            <Part>
              <MapHost />
            </Part>
            <PresenterLegend />
          </div>
          <PresentedSide areWeightsOpen={areWeightsOpen} />
        </main>
      )}
      <PresenterBar {...presentation} position={position} />
    </div>
  );
}

/** Put away where the map has little room. */
function PresenterLegend(): ReactNode {
  const { say } = useApp();
  const hasLittleRoom = useMediaQuery('(max-width: 639px), (max-aspect-ratio: 1)');
  return (
    <div className="presenter-legend" data-covers={hasLittleRoom ? undefined : 'corner'}>
      {hasLittleRoom ? (
        <Fold summary={say(embedWords.legend)}>
          <StageLegend />
        </Fold>
      ) : (
        <StageLegend />
      )}
    </div>
  );
}

/** The map in a sentence where it is seen, and what must not be missed with it. */
function Told({ problems, isChanged, hasMap }: Presentation & { readonly hasMap: boolean }): ReactNode {
  const { scene, say } = useApp();
  const mark = (text: Localized): ReactNode => (
    <span className="presenter-mark">
      <Icon name="warning" /> {say(text)}
    </span>
  );
  return (
    <p className="presenter-sentence">
      {scene.city.fictional ? mark(shellWords.fictional) : null}
      {problems.length === 0 ? null : mark(fill(words.unread, { why: problems[0] ?? '' }))}
      {isChanged ? <span className="presenter-live">{say(words.live)}</span> : null} {hasMap ? say(scene.sentence) : null}
    </p>
  );
}
