import { useMemo, type ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { panelOf } from '../../state/area/area-panel.ts';
import { wholeAddress } from '../../state/embed/frame-code.ts';
import { writeLink } from '../../state/link/link.ts';
import { embedWords as words } from '../../text/meeting/embed-words.ts';
import { fill } from '../../text/say.ts';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import { Icon } from '../controls/icon.tsx';
import { ModeLens } from '../later.tsx';
import { StageLegend } from '../legend/stage-legend.tsx';
import { MapHost } from '../map/map-host.tsx';
import { useDocumentLook } from '../settings/use-document-look.ts';
import { useMediaQuery } from '../settings/use-media-query.ts';
import { Part } from '../shell/part.tsx';
import './embed.css';

/** A view in a frame on another page: the sentence, the map, its legend, where it is from, and the way to the whole page. Nothing to choose, nothing kept. */
export function EmbedPage({ problems }: { readonly problems: readonly Localized[] }): ReactNode {
  const { scene, say } = useApp();
  useDocumentLook();
  return (
    <div className="embed">
      {scene.view.mapMode === 'need' ? null : (
        <Part>
          <ModeLens />
        </Part>
      )}
      <header className="embed-head">
        <h1 className="visually-hidden">{say(scene.shown.title)}</h1>
        {scene.city.fictional ? (
          <p className="embed-mark">
            <Icon name="warning" /> {say(shellWords.fictional)}
          </p>
        ) : null}
        {problems.map((problem) => (
          <p key={problem.en} className="embed-mark" role="alert">
            {say(problem)}
          </p>
        ))}
        <p className="embed-sentence">{say(scene.sentence)}</p>
        <PinnedSentence />
      </header>
      <main className="embed-map">
        <Part>
          <MapHost />
        </Part>
        <EmbedLegend />
      </main>
      <EmbedFoot />
    </div>
  );
}

/** The area that was chosen, in a sentence. */
function PinnedSentence(): ReactNode {
  const { scene, say } = useApp();
  const { pinned } = scene.view;
  const position = pinned === null ? undefined : scene.level.positions.get(pinned);
  const panel = useMemo(() => (position === undefined ? null : panelOf(scene, position)), [scene, position]);
  return panel === null ? null : <p className="embed-area">{say(panel.sentence)}</p>;
}

/** Open where the frame has room for it beside the map. */
function EmbedLegend(): ReactNode {
  const { say } = useApp();
  const hasRoom = useMediaQuery('(min-width: 560px) and (min-height: 380px)');
  return (
    <div className="embed-legend" data-covers={hasRoom ? 'corner' : undefined}>
      <Fold key={String(hasRoom)} summary={say(words.legend)} open={hasRoom}>
        <StageLegend />
      </Fold>
    </div>
  );
}

function EmbedFoot(): ReactNode {
  const { scene, say } = useApp();
  const { city, view } = scene;
  return (
    <footer className="embed-foot">
      <a href={wholeAddress(location.href, writeLink(view, city))} target="_blank" rel="noopener">
        {say(words.openWhole)}
        <span className="visually-hidden"> ({say(words.newWindow)})</span>
      </a>
      <span className="quiet">{say(fill(shellWords.sources, { sources: city.attribution.map(({ title }) => title).join('; ') }))}</span>
    </footer>
  );
}
