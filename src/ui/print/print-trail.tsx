import type { ReactNode } from 'react';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { printWords } from '../../text/print-words.ts';
import { useApp } from '../app-context.ts';

/** How the page was made, so that it can be made again: weights, package, link. */
export function PrintTrail(): ReactNode {
  const { scene, say, language } = useApp();
  const weights = scene.themes
    .flatMap((theme) => theme.indicators)
    .filter((one) => one.hasFigures && one.weight > 0)
    .map((one) => `${say(one.title)} ${formatNumber(one.weight, language)}`);
  return (
    <footer className="print-trail">
      <p>
        {say(printWords.weights)}: {formatList(weights, language)}. {say(printWords.package)}: {scene.city.id} {scene.city.version} ({scene.city.digest.slice(0, 12)}).
      </p>
      <p>
        {say(printWords.link)}: {globalThis.location.href}
      </p>
      <p>{scene.city.attribution.map((source) => [source.title, source.licence].filter(Boolean).join(', ')).join(' · ')}</p>
      <p>{say(printWords.caution)}</p>
    </footer>
  );
}
