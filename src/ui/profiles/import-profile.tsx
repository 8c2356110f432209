import { useId, useState, type ReactNode } from 'react';
import { servesAt } from '../../state/weighing/chosen-tree.ts';
import { ownProfileWords as words } from '../../text/own-profile-words.ts';
import { fill } from '../../text/say.ts';
import { useApp } from '../app-context.ts';
import { IssueList } from '../start/issue-list.tsx';
import { useOwnProfiles } from './own-profiles-of.ts';
import { importProfile, type ImportedProfile } from './profile-files.ts';

/** Reads a profile file in as an own profile and shows it; a file that cannot be used is told why, and nothing is changed by it. */
export function ImportProfile(): ReactNode {
  const { scene, actions, say, language, announce } = useApp();
  const { store } = useOwnProfiles();
  const [read, setRead] = useState<ImportedProfile | null>(null);
  const id = useId();
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const imported = await importProfile(file, scene.city);
    setRead(imported);
    const { own } = imported;
    if (own === null) return;
    store.save(own);
    actions.chooseOwn(own);
    const serves = servesAt(scene.city, scene.level, { profile: own.base, own });
    announce(say(fill(serves ? words.imported : words.importedNotHere, { name: own.name })));
  };
  return (
    <div className="import-profile">
      <label className="button" htmlFor={id}>
        {say(words.import)}
      </label>
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          void take(file);
          // The same file can be chosen again once it has been mended.
          event.target.value = '';
        }}
      />
      {read?.refusal ? (
        <p role="alert" className="field-error">
          {say(read.refusal)}
        </p>
      ) : null}
      {read === null || read.issues.length === 0 ? null : <IssueList issues={read.issues} language={language} />}
    </div>
  );
}
