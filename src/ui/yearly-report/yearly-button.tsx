import type { ReactNode } from 'react';
import type { Localized } from '../../model/localized.ts';
import { DialogButton } from '../controls/dialog-button.tsx';
import { latePart } from '../late-part.tsx';

const YearlyDialog = latePart(async () => ({ default: (await import('./yearly-dialog.tsx')).YearlyDialog }));

/** Opens the yearly report of the level. Everything about it is fetched when it is first asked for. */
export const YearlyButton = ({ words }: { readonly words: Localized }): ReactNode => <DialogButton words={words}>{(close) => <YearlyDialog onClose={close} />}</DialogButton>;
