import { Component, type ReactNode } from 'react';
import { startWords } from '../../text/start-words.ts';
import type { Language } from '../../model/localized.ts';
import { fetchFailedAgain } from '../late-part.tsx';

interface ErrorBoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Keeps a part that fails from taking the page with it: says so in its place, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  readonly #tryAgain = (): void => {
    fetchFailedAgain();
    this.setState({ hasFailed: false });
  };

  override render(): ReactNode {
    const { language, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <div className="part-failed" role="alert">
        <p>{startWords.partFailed[language]}</p>
        <button type="button" className="button" onClick={this.#tryAgain}>
          {startWords.partRetry[language]}
        </button>
      </div>
    );
  }
}
