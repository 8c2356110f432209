import { useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Localized } from '../../model/localized.ts';
import { importPackageWords as words } from '../../text/import/import-package-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { downloadBytes } from './download-bytes.ts';
import { filesOfCity, keepCity, ownCities, recallCity, refreshOwnCities, removeCity, type OwnCity } from './own-cities.ts';
import { useImport } from './use-import.ts';

interface Said {
  readonly text: Localized;
  readonly undo: (() => Promise<unknown>) | null;
}

/** Packages that a person keeps in this browser: opened, taken along, removed - and put back. */
export function OwnCityList(): ReactNode {
  const { say } = useApp();
  const own = useStore(ownCities);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => void refreshOwnCities(), []);
  const undo = async (): Promise<void> => {
    await said?.undo?.();
    setSaid(null);
  };
  if (own.length === 0 && said === null) return null;
  return (
    <section className="import-own" aria-labelledby="import-own">
      <h3 id="import-own">{say(words.ownTitle)}</h3>
      <p className="quiet">{say(words.ownLead)}</p>
      {said === null ? null : (
        <p className="notice" role="status">
          {say(said.text)}{' '}
          {said.undo === null ? null : (
            <button type="button" className="button" onClick={() => void undo()}>
              {say(words.undoRemove)}
            </button>
          )}
        </p>
      )}
      <ul>
        {own.map((city) => (
          <OwnCityItem key={city.summary.id} city={city} onSaid={setSaid} />
        ))}
      </ul>
    </section>
  );
}

function OwnCityItem({ city, onSaid }: { readonly city: OwnCity; readonly onSaid: (said: Said) => void }): ReactNode {
  const { say, packages } = useApp();
  const { desk } = useImport();
  const { id, title } = city.summary;
  const open = async (): Promise<void> => {
    const offered = await recallCity(id);
    if (offered === undefined) return;
    desk.close();
    packages.open(offered);
  };
  const zip = async (): Promise<void> => {
    const files = await filesOfCity(id);
    if (files !== null) downloadBytes({ name: `${id}.zip`, type: 'application/zip', bytes: await desk.zip(files) });
  };
  const keep = async (): Promise<void> => {
    const files = await filesOfCity(id);
    const kept = files === null ? 'blocked' : await keepCity(city.summary, files);
    onSaid({ text: fill(words[kept], { title }), undo: null });
  };
  const remove = async (): Promise<void> => {
    const undo = await removeCity(city);
    onSaid({ text: fill(undo === null ? words.notRemoved : words.removed, { title }), undo });
  };
  const button = (label: Localized, name: Localized, act: () => Promise<void>): ReactNode => (
    <button type="button" className="button" aria-label={say(fill(name, { title }))} onClick={() => void act()}>
      {say(label)}
    </button>
  );
  return (
    <li>
      <span>
        {say(title)} {city.isKept ? null : <span className="mark">{say(words.notKept)}</span>}
      </span>
      <span className="import-own-actions">
        {button(words.openShort, words.openOne, open)}
        {button(words.zipShort, words.zipOne, zip)}
        {city.isKept ? null : button(words.keepNow, words.keepOne, keep)}
        {button(words.removeShort, words.removeOne, remove)}
      </span>
    </li>
  );
}
