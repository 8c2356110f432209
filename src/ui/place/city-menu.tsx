import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { importPackageWords } from '../../text/import/import-package-words.ts';
import { importWords } from '../../text/import/import-words.ts';
import { placeWords } from '../../text/place-words.ts';
import { useApp } from '../app-context.ts';
import { Icon } from '../controls/icon.tsx';
import { importDesk } from '../import/import-desk.ts';
import { ownCities, recallCity, refreshOwnCities } from '../import/own-cities.ts';
import './city-menu.css';

/** The cities on offer, those that a person keeps in this browser, and the way to files of one's own. */
export function CityMenu(): ReactNode {
  const { scene, packages, say } = useApp();
  const own = useStore(ownCities);
  useEffect(() => void refreshOwnCities(), []);
  const open = (id: string): void => {
    const offered = packages.offered.find((one) => one.id === id);
    if (offered !== undefined) packages.open(offered);
    else void recallCity(id).then((found) => (found === undefined ? refreshOwnCities() : packages.open(found)));
  };
  const options = (list: readonly { readonly id: string; readonly title: { readonly da: string; readonly en: string } }[]): ReactNode =>
    list.map(({ id, title }) => (
      <option key={id} value={id}>
        {say(title)}
      </option>
    ));
  const group = (isKept: boolean): ReactNode => {
    const list = own.filter((one) => one.isKept === isKept).map(({ summary }) => summary);
    return list.length === 0 ? null : <optgroup label={say(isKept ? importPackageWords.ownTitle : importPackageWords.visitTitle)}>{options(list)}</optgroup>;
  };
  // Own cities are read from the browser's keep after the page: until then the one that is open stands for itself, or the first of all would.
  const isListed = [...packages.offered, ...own.map(({ summary }) => summary)].some(({ id }) => id === scene.city.id);
  return (
    <div className="city-menu">
      <select className="city-choice" aria-label={say(placeWords.city)} value={scene.city.id} onChange={(event) => open(event.target.value)}>
        {isListed ? null : options([scene.city])}
        {own.length === 0 ? options(packages.offered) : <optgroup label={say(importPackageWords.builtIn)}>{options(packages.offered)}</optgroup>}
        {group(true)}
        {group(false)}
      </select>
      <button type="button" className="button is-quiet" aria-haspopup="dialog" onClick={() => importDesk().open()}>
        <Icon name="plus" />
        {say(importWords.entry)}
      </button>
    </div>
  );
}
