import { Suspense, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';

/** A part of the page that can be on its way and can fail alone. */
export function Part({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <ErrorBoundary language={useApp().language}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
