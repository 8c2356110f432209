import { formatKind } from './format-kind.ts';
import type { FormatKind } from './format-kind.ts';
import { walkXml } from './walk-xml.ts';

/** Sheets in the order of their tabs, the ones that are shown; and whether days are counted from 1904. */
export interface WorkbookPlan {
  readonly sheets: readonly { readonly name: string; readonly id: string }[];
  readonly startsIn1904: boolean;
}

export function workbookPlan(xml: string): WorkbookPlan {
  const sheets: { name: string; id: string }[] = [];
  let startsIn1904 = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      const isHidden = name === 'sheet' && (attribute('state') ?? 'visible') !== 'visible';
      if (name === 'sheet' && !isHidden) sheets.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? attribute('id') ?? '' });
    },
  });
  return { sheets, startsIn1904 };
}

/** Relation id -> path of the part within the zip. */
export function relations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open(name, attribute) {
      const target = attribute('Target') ?? '';
      if (name === 'Relationship') targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`);
    },
  });
  return targets;
}

/** Texts that cells refer to by number. Runs of one text are joined; how it is pronounced is left out. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let [text, isText, isSpoken] = ['', false, false];
  walkXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      isText = name === 't';
      if (name === 'rPh') isSpoken = true;
    },
    text: (part) => void (isText && !isSpoken && (text += part)),
    close(name) {
      if (name === 'si') texts.push(text);
      if (name === 't') isText = false;
      if (name === 'rPh') isSpoken = false;
    },
  });
  return texts;
}

/** What the number format of each cell style makes of a number. */
export function cellFormats(xml: string): readonly FormatKind[] {
  const codes = new Map<number, string>();
  const formats: FormatKind[] = [];
  let isOfCells = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name !== 'xf' || !isOfCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      formats.push(formatKind(id, codes.get(id)));
    },
    close: (name) => void (name === 'cellXfs' && (isOfCells = false)),
  });
  return formats;
}
