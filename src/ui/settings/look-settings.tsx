import type { ReactNode } from 'react';
import { exportOpenWords } from '../../text/export/export-open-words.ts';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { ExportButton } from '../export/export-button.tsx';
import { CourseEntry } from '../meeting/course-entry.tsx';
import { PatternSwitch } from './pattern-switch.tsx';
import { Segmented } from '../controls/segmented.tsx';

/** Light, dark, or as the system has it; colours or patterns; and, last, what the view is for: files, a meeting, another page. */
export function LookSettings(): ReactNode {
  const { scene, actions, say } = useApp();
  return (
    <>
      <Segmented
        legend={say(shellWords.theme)}
        value={scene.view.theme}
        onChange={actions.setTheme}
        segments={[
          { value: 'system', label: say(shellWords.themeSystem) },
          { value: 'light', label: say(shellWords.themeLight) },
          { value: 'dark', label: say(shellWords.themeDark) },
        ]}
      />
      <PatternSwitch />
      <ExportButton words={exportOpenWords.everything} />
      <CourseEntry />
    </>
  );
}
