import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { patternWords } from '../../text/pattern-words.ts';
import { useApp } from '../app-context.ts';
import { Switch } from '../controls/switch.tsx';

/** For those who do not tell the colours apart, and for paper without colour. */
export function PatternSwitch(): ReactNode {
  const { settings, say } = useApp();
  const isOn = useStore(settings, ({ patterns }) => patterns);
  return <Switch label={say(patternWords.label)} hint={say(patternWords.hint)} checked={isOn} onChange={(patterns) => settings.setState({ patterns })} />;
}
