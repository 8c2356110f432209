import { joined } from '../bytes.ts';
import { INDEX_LEAF, INTERIOR, LEAF, PAGE_SIZE, pageOf, roomOf, type Pages } from './pages.ts';
import { varint } from './varint.ts';

/** A row by its id; ids ascend. */
export interface TreeRow {
  readonly rowid: number;
  readonly record: Uint8Array;
}

/** A page of a tree, and the largest row id under it. */
interface Node {
  readonly page: number;
  readonly last: number;
}

/** Writes rows as a tree of pages; the page that it begins at. Source: sqlite.org/fileformat2.html, 1.6. */
export function writeTree(rows: readonly TreeRow[], pages: Pages): number {
  const leaves = grouped(rows.map((row) => cellOf(row, pages)), roomOf(LEAF)).map((cells) => cells.map(({ cell }) => cell));
  let next = 0;
  const nodes = leaves.map((cells): Node => {
    next += cells.length;
    return { page: pages.add(pageOf(LEAF, cells)), last: rows[next - 1]?.rowid ?? 0 };
  });
  return rootOf(nodes, pages);
}

/** The list of tables begins on the first page. */
export function writeFirstTree(rows: readonly TreeRow[], pages: Pages): void {
  const cells = rows.map((row) => cellOf(row, pages));
  const [only, ...more] = grouped(cells, roomOf(LEAF, true));
  if (more.length === 0) return pages.setFirst(pageOf(LEAF, (only ?? []).map(({ cell }) => cell), { isFirst: true }));
  const nodes = grouped(cells, roomOf(LEAF)).map((group): Node => ({ page: pages.add(pageOf(LEAF, group.map(({ cell }) => cell))), last: group.at(-1)?.rowid ?? 0 }));
  return pages.setFirst(insidePage(nodes, true));
}

/** Writes an index that stands on one page, in the order of its keys. */
export function writeIndex(records: readonly Uint8Array[], pages: Pages): number {
  return pages.add(pageOf(INDEX_LEAF, records.map((record) => joined([varint(record.length), record]))));
}

/** Inside pages over pages, until one stands over all. */
function rootOf(nodes: readonly Node[], pages: Pages): number {
  const [only, ...more] = nodes;
  if (only !== undefined && more.length === 0) return only.page;
  if (only === undefined) return pages.add(pageOf(LEAF, []));
  const groups = Array.from({ length: Math.ceil(nodes.length / MOST_CHILDREN) }, (_, i) => nodes.slice(i * MOST_CHILDREN, (i + 1) * MOST_CHILDREN));
  return rootOf(groups.map((group) => ({ page: pages.add(insidePage(group, false)), last: group.at(-1)?.last ?? 0 })), pages);
}

/** So many children fit on an inside page whatever their row ids: four bytes of page, nine of id, two of place. */
const MOST_CHILDREN = Math.floor(roomOf(INTERIOR, true) / 15);

function insidePage(nodes: readonly Node[], isFirst: boolean): Uint8Array {
  const cells = nodes.slice(0, -1).map(({ page, last }) => joined([pageNumber(page), varint(last)]));
  return pageOf(INTERIOR, cells, { right: nodes.at(-1)?.page ?? 0, isFirst });
}

/** Cells by the page that they stand on, as many on each as fit. */
function grouped<T extends { readonly cell: Uint8Array }>(cells: readonly T[], room: number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let left = 0;
  for (const one of cells) {
    const size = one.cell.length + 2;
    if (size > left) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(one);
    left -= size;
  }
  return groups;
}

/** A row in its tree: what does not fit stands on pages of its own, each naming the next. */
function cellOf({ rowid, record }: TreeRow, pages: Pages): { readonly cell: Uint8Array; readonly rowid: number } {
  const local = localSize(record.length);
  const head = [varint(record.length), varint(rowid), record.subarray(0, local)];
  return { rowid, cell: joined(local === record.length ? head : [...head, pageNumber(writeOverflow(record.subarray(local), pages))]) };
}

/** Written from the last page to the first, as each names the one behind it. */
function writeOverflow(bytes: Uint8Array, pages: Pages): number {
  const part = PAGE_SIZE - 4;
  let next = 0;
  for (let at = Math.floor((bytes.length - 1) / part) * part; at >= 0; at -= part) {
    const page = new Uint8Array(PAGE_SIZE);
    page.set(pageNumber(next));
    page.set(bytes.subarray(at, at + part), 4);
    next = pages.add(page);
  }
  return next;
}

/** How much of a row stands in its tree. Source: sqlite.org/fileformat2.html, 1.6, "cell payload overflow pages". */
function localSize(length: number): number {
  const most = PAGE_SIZE - 35;
  if (length <= most) return length;
  const least = Math.floor(((PAGE_SIZE - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (PAGE_SIZE - 4));
  return fitting <= most ? fitting : least;
}

function pageNumber(page: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, page);
  return bytes;
}
