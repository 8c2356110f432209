import type { ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { useApp } from '../app-context.ts';
import { PatternSwitch } from './pattern-switch.tsx';
import { Segmented } from '../controls/segmented.tsx';

/** Light, dark, or as the system has it; colours or patterns. */
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
    </>
  );
}
