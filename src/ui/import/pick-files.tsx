import { useId, type ReactNode } from 'react';
import { useImport } from './use-import.ts';

/** The browser's own file picker, as a button. Several files at once. */
export function PickFiles({ label, isPrimary = false }: { readonly label: string; readonly isPrimary?: boolean }): ReactNode {
  const { desk } = useImport();
  const id = useId();
  return (
    <span className="pick-files">
      <input
        id={id}
        className="visually-hidden"
        type="file"
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file can be chosen again once it has been mended.
          event.target.value = '';
          void desk.add(files.map((content) => ({ name: content.name, content })));
        }}
      />
      <label className={isPrimary ? 'button is-primary' : 'button'} htmlFor={id}>
        {label}
      </label>
    </span>
  );
}
