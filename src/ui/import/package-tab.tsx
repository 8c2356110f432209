import { useId, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import type { TakenFiles } from '../../read/intake/taken-files.ts';
import type { Localized } from '../../model/localized.ts';
import { levelTitleOf } from '../../read/intake/level-words.ts';
import { localizedOf } from '../../read/localized-of.ts';
import { importPackageWords as words } from '../../text/import/import-package-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { downloadText } from '../list/download-text.ts';
import { downloadBytes } from './download-bytes.ts';
import { nameOf } from './import-desk.ts';
import { ownCities } from './own-cities.ts';
import { useImport } from './use-import.ts';

/** What the package is called and holds, and taking package and mapping along. */
export function PackageTab({ taken }: { readonly taken: TakenFiles }): ReactNode {
  const { say, packages, announce } = useApp();
  const { desk, edits, mapping, work, files } = useImport();
  const id = useId();
  const own = useStore(ownCities);
  const isReplacing = own.some(({ isKept, summary }) => isKept && summary.id === mapping?.package.name);
  const isReady = taken.isWhole && work === null;
  const download = async (): Promise<void> => {
    const made = await desk.make(packages.offered.map((one) => one.id));
    if (made === null) return;
    const name = `${made.summary.id}.zip`;
    downloadBytes({ name, type: 'application/zip', bytes: await desk.zip(made.files) });
    announce(say(fill(words.downloaded, { file: name })));
  };
  const saveMapping = (): void => {
    if (mapping !== null) downloadText({ name: `${mapping.package.name}.mapping.json`, type: 'application/json', text: `${JSON.stringify(mapping, null, 2)}\n` });
  };
  return (
    <div className="import-part">
      {taken.isPackage ? null : (
        <div className="field import-title">
          <label htmlFor={id}>{say(words.name)}</label>
          <input id={id} className="text-input" type="text" value={edits.title ?? nameOf({ files })} onChange={(event) => void desk.edit({ ...edits, title: event.target.value }, true)} />
          {isReplacing ? <p className="note">{say(words.replaces)}</p> : null}
        </div>
      )}
      <Holds taken={taken} />
      <div className="import-take">
        <button type="button" className="button" aria-disabled={!isReady} onClick={isReady ? () => void download() : undefined}>
          {say(words.download)}
        </button>
        <p className="note">{say(words.downloadHint)}</p>
      </div>
      {mapping === null ? null : (
        <div className="import-take">
          <button type="button" className="button" onClick={saveMapping}>
            {say(words.saveMapping)}
          </button>
          <p className="note">{say(words.saveMappingHint)}</p>
        </div>
      )}
    </div>
  );
}

/** The levels that the package has, with how many areas each. */
function Holds({ taken: { report } }: { readonly taken: TakenFiles }): ReactNode {
  const { say, language } = useApp();
  const { mapping } = useImport();
  const levels = new Map(report.tables.flatMap(({ joins }) => joins.map(({ level, areas }) => [level, areas] as const)));
  if (levels.size === 0) return null;
  const titleOf = (level: string): Localized => localizedOf(mapping?.levels.find(({ id }) => id === level)?.title, levelTitleOf(level, level));
  const lines = [...levels].map(([level, areas]) => say(fill(words.level, { title: titleOf(level), areas: formatNumber(areas, language) })));
  const indicators = mapping === null ? '' : say(fill(words.indicators, { count: formatNumber(mapping.indicators.length, language) }));
  return (
    <section aria-labelledby="import-holds">
      <h3 id="import-holds">{say(words.holds)}</h3>
      <p>{formatList([...lines, ...(indicators === '' ? [] : [indicators])], language)}.</p>
    </section>
  );
}
