import type { ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { DialogButton } from '../controls/dialog-button.tsx';
import { latePart } from '../late-part.tsx';

const ExportDialog = latePart(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }));

/** Opens the dialogue of everything that can be taken along; it is fetched when it is first opened. */
export const ExportButton = ({ words }: { readonly words: Localized }): ReactNode => <DialogButton words={words}>{(close) => <ExportDialog onClose={close} />}</DialogButton>;
