/** Bytes of a page. */
export const PAGE_SIZE = 4096;
/** The head of the whole file stands on its first page, before that page's own. */
export const FILE_HEAD = 100;

/** Kinds of pages: the insides and the ends of a tree of rows, and the end of an index. */
export const INTERIOR = 5;
export const LEAF = 13;
export const INDEX_LEAF = 10;

/** The pages of a database while it is made. The first is kept free for the list of tables. */
export interface Pages {
  /** Puts a page at the end; its number, from 1. */
  readonly add: (page: Uint8Array) => number;
  readonly setFirst: (page: Uint8Array) => void;
  readonly all: () => readonly Uint8Array[];
}

export function createPages(): Pages {
  const pages: Uint8Array[] = [new Uint8Array(PAGE_SIZE)];
  return {
    add: (page) => pages.push(page),
    setFirst: (page) => void (pages[0] = page),
    all: () => pages,
  };
}

/** Bytes of a page's own head. */
const headSize = (kind: number): number => (kind === INTERIOR ? 12 : 8);

/** What cells may take of a page, two bytes a cell for where it begins included. */
export const roomOf = (kind: number, isFirst = false): number => PAGE_SIZE - headSize(kind) - (isFirst ? FILE_HEAD : 0);

/** A page of cells, the first one at its end. Source: sqlite.org/fileformat2.html, 1.5. `right`: the last child of an inside page. */
export function pageOf(kind: number, cells: readonly Uint8Array[], { right = 0, isFirst = false }: { readonly right?: number; readonly isFirst?: boolean } = {}): Uint8Array {
  const page = new Uint8Array(PAGE_SIZE);
  const view = new DataView(page.buffer);
  const head = isFirst ? FILE_HEAD : 0;
  let content = PAGE_SIZE;
  cells.forEach((cell, i) => {
    content -= cell.length;
    page.set(cell, content);
    view.setUint16(head + headSize(kind) + 2 * i, content);
  });
  if (content < head + headSize(kind) + 2 * cells.length) throw new RangeError('more cells than a page holds');
  page[head] = kind;
  view.setUint16(head + 3, cells.length);
  view.setUint16(head + 5, content);
  if (kind === INTERIOR) view.setUint32(head + 8, right);
  return page;
}
