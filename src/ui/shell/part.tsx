import type { ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** A part of the page that can fail alone. */
export function Part({ children }: { readonly children: ReactNode }): ReactNode {
  return <ErrorBoundary language={useApp().language}>{children}</ErrorBoundary>;
}
