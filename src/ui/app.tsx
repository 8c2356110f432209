/*
 * Slots: where the parts of the page stand, and who fills them.
 *
 *   slot                     component (all take no props and read useApp())       wide >= 1024        medium 640..1023     narrow < 640
 *   legend                   legend/legend.tsx            Legend                   map, bottom left     same                 map, above the sheet
 *   area                     area-panel/area-panel.tsx    AreaPanel                right panel          right panel          sheet, tab "Område"
 *   list drawer              list/list-drawer.tsx         ListDrawer               under the map        under the map        -
 *   list                     list/priority-list.tsx       PriorityList             inside ListDrawer    inside ListDrawer    sheet, tab "Liste"
 *   programme card           plans/programme-card.tsx     ProgrammeCard            over the map, right  same                 sheet, tab "Planer"
 *   print, own files         shell/late-page.tsx          LatePage                 only in print; a dialogue over the page
 *
 * A panel that should be seen decides by its own state (scene.view.pinned, usePickedProgrammes(), scene.view.list.open) and renders null
 * otherwise; the slot's frame (position, paper, shadow, scrolling) belongs to shell/, what is inside to the slot's owner.
 * Each folder brings its own css, imported by its component. Colours, space and type are custom properties of style/tokens.css.
 * Buttons: class "button" ("is-primary", "is-quiet"), "icon-button"; choices: controls/segmented.tsx, controls/switch.tsx; words beside an icon: controls/icon.tsx.
 */
import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Issue } from '../model/issue.ts';
import type { Localized } from '../model/localized.ts';
import { AppContext, useApp } from './app-context.ts';
import { latePart } from './late-part.tsx';
import { BankView, IssueNotice, LatePage, LinkNotice, ModeLens, NarrowPage, useArrived } from './later.tsx';
import type { LiveCity } from './live-city.ts';
import { useDocumentLook } from './settings/use-document-look.ts';
import { useAnnouncer } from './shell/announcer.tsx';
import { Part } from './shell/part.tsx';
import { SkipLink } from './shell/skip-link.tsx';
import { useShortcuts } from './shell/use-shortcuts.ts';
import { WidePage } from './shell/wide-page.tsx';
import { stage } from './stage.ts';
import { useAppValue } from './use-app-value.ts';
import type { PackageChoice } from './app-context.ts';
import './shell/shell.css';
import './shell/notices.css';

interface AppProps {
  readonly live: LiveCity;
  readonly packages: PackageChoice;
  /** What reading the package found. */
  readonly issues: readonly Issue[];
  /** What could not be taken from the link that was opened. */
  readonly problems: readonly Localized[];
}

/** The page of an opened city, or what has taken its place in the window. */
export function App({ live, packages, issues, problems }: AppProps): ReactNode {
  const { announce, region } = useAnnouncer();
  const { kind } = useStore(stage);
  return (
    <AppContext value={useAppValue(live, packages, announce)}>
      {kind === 'page' ? (
        <Page issues={issues} problems={problems} />
      ) : (
        <Part>
          <OtherStage problems={problems} />
        </Part>
      )}
      {region}
    </AppContext>
  );
}

function Page({ issues, problems }: Pick<AppProps, 'issues' | 'problems'>): ReactNode {
  const { scene, width, writing } = useApp();
  const isWriting = useStore(writing, ({ request }) => request !== null);
  const { mapMode, bank, plan, money, time, side } = scene.view;
  return (
    <>
      <SkipLink />
      <PageLook />
      {mapMode !== 'need' ? (
        <Part>
          <ModeLens />
        </Part>
      ) : null}
      {width === 'narrow' ? (
        <Part>
          <NarrowPage />
        </Part>
      ) : (
        <WidePage />
      )}
      {useArrived() ? (
        <Part>
          <LatePage />
        </Part>
      ) : null}
      {isWriting || (bank === null && plan === null && money === null && time.board === null && !side.open) ? null : (
        <Part>
          <BankView />
        </Part>
      )}
      <div className="notices">
        <Part>{problems.length === 0 ? null : <LinkNotice problems={problems} />}</Part>
        <Part>{issues.length === 0 ? null : <IssueNotice issues={issues} />}</Part>
      </div>
    </>
  );
}

/** Asked for at once where it is shown: the map stands in it. */
const OtherStage = latePart(async () => ({ default: (await import('./meeting/other-stage.tsx')).OtherStage }));

/** What belongs to the page as a whole: title, theme, shortcuts. */
function PageLook(): ReactNode {
  useDocumentLook();
  useShortcuts();
  useEffect(() => document.getElementById('app')?.removeAttribute('aria-busy'), []);
  return null;
}
