import type { ReactNode } from 'react';
import { formatNumber } from '../../format/number.ts';
import { startWords } from '../../text/start-words.ts';
import { fill } from '../../text/say.ts';
import type { Language, Localized } from '../../model/localized.ts';
import './start.css';

interface LoadingPageProps {
  readonly language: Language;
  readonly title: Localized;
  /** Files read, of how many are known to be needed so far. */
  readonly done: number;
  readonly all: number;
}

/** The shape of the page that comes, and how far the real work is. */
export function LoadingPage({ language, title, done, all }: LoadingPageProps): ReactNode {
  const words = done < all ? fill(startWords.loadingFiles, { done: formatNumber(done, language), all: formatNumber(all, language) }) : startWords.scoring;
  return (
    <div className="start-skeleton" aria-busy="true">
      <div className="skeleton-panel" />
      <div className="skeleton-line" />
      <div className="skeleton-progress" role="status">
        <p>{fill(startWords.loading, { title })[language]}</p>
        <progress max={Math.max(1, all)} value={done} aria-label={fill(startWords.loading, { title })[language]} />
        <p className="note">{all === 0 ? '' : words[language]}</p>
      </div>
    </div>
  );
}
