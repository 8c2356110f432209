import type { ReactNode } from 'react';
import { shellWords } from '../../text/shell-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { Fold } from '../controls/fold.tsx';
import './footer.css';

/** Who made this and who did not, where the figures come from, and what the borders are worth. */
export function Footer(): ReactNode {
  const { scene, say } = useApp();
  const { attribution, geometryNote, version, fictional } = scene.city;
  return (
    <footer className="footer">
      <p>{say(fictional ? shellWords.fictional : shellWords.independent)}</p>
      <Fold className="footer-fold" summary={say(shellWords.about)}>
        <div className="footer-details">
          <ul>
            {attribution.map((source) => (
              <li key={source.title}>
                {source.url === null ? (
                  source.title
                ) : (
                  <a href={source.url} rel="noreferrer">
                    {source.title}
                  </a>
                )}
              </li>
            ))}
          </ul>
          {geometryNote === null ? null : <p>{say(geometryNote)}</p>}
          <p>{say(fill(shellWords.packageVersion, { version }))}</p>
        </div>
      </Fold>
    </footer>
  );
}
