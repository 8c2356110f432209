import type { ReactNode } from 'react';

/** One family: 20 px box, 1.5 px round strokes, nothing filled. */
const paths = {
  search: 'M8.5 14.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12M13 13l4.5 4.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  fit: 'M3 7.5V3h4.5M12.5 3H17v4.5M17 12.5V17h-4.5M7.5 17H3v-4.5',
  undo: 'M7 4 3 8l4 4M3.5 8H12a5 5 0 0 1 0 10H9',
  redo: 'm13 4 4 4-4 4M16.5 8H8a5 5 0 0 0 0 10h3',
  close: 'm5 5 10 10M15 5 5 15',
  right: 'm8 5 5 5-5 5',
  down: 'm5 8 5 5 5-5',
  up: 'm5 12 5-5 5 5',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5',
  display: 'M3 4h14v9H3zM10 13v3.5M6.5 16.5h7',
  info: 'M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16M10 9v5M10 6.2v.1',
  warning: 'M10 3 1.8 17h16.4zM10 8.5v4M10 14.7v.1',
  panel: 'M3 4h14v12H3zM8 4v12',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6z',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3L10 5.7M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1.5-1.5',
  reset: 'M4 4v4h4M4.3 8A6.5 6.5 0 1 1 3.5 11',
  check: 'm4 10.5 4 4 8-9',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** Decoration beside words: hidden from assistive technology, coloured by the text around it. */
export function Icon({ name, className }: IconProps): ReactNode {
  return (
    <svg className={className === undefined ? 'icon' : `icon ${className}`} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
