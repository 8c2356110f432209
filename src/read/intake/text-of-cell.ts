/** A cell as text, without space around it; empty where there is none. */
export const textOfCell = (cell: unknown): string => (typeof cell === 'string' ? cell.trim() : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '');
